import modules._circ_f
late = 1
