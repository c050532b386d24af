from modules._circ_c import other
thing = 2
