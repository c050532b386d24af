from modules._circ_d import thing
other = 1
