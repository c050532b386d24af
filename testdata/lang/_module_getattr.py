known = 'known'


def __getattr__(name):
    if name.startswith('__') or name == 'refused':
        raise AttributeError(f'no {name} here')
    return f'made {name}'


def __dir__():
    return ['known', 'dynamic']
