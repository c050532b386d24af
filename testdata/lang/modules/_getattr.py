real = 'real'


def __getattr__(name):
    if name == 'refused':
        raise AttributeError(f'no {name} here')
    return f'made {name}'
