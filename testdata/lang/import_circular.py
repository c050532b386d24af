import modules._circ_a as a
print(a.done, a.b_name, a.late())  # expect: False b a is complete
try: import modules._circ_c
except ImportError as e: print(e.msg.rsplit(' (', 1)[0])  # expect: cannot import name 'other' from partially initialized module 'modules._circ_c' (most likely due to a circular import)
