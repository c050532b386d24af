import modules._circ_e as e
print(hasattr(e, 'late'))
e.late
