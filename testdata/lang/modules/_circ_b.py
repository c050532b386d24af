import modules._circ_a as a

name = 'b'
seen_a_done = hasattr(a, 'after')


def reach():
    return a.after
