try: import modules._circ_e  # expect: False
except AttributeError as e: print(e)  # expect: partially initialized module 'modules._circ_e' has no attribute 'late' (most likely due to a circular import)
