from modules import _circ_b

b_name = _circ_b.name
done = _circ_b.seen_a_done


def late():
    return _circ_b.reach()


after = 'a is complete'
