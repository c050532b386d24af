"""A plain module."""
value = 'plain value'


def function():
    return 'called', globals().get('value')


class Class:
    pass
