# What print wrote before an argument's str failed stays written.
class Failing:
    def __str__(self):
        raise ValueError('no text')


for arguments in [('a', 1, Failing(), 2), (Failing(), 'a')]:
    try:
        print(*arguments, sep='-')
    except ValueError as e:
        print('|', e)
# expect: a-1-| no text
# expect: | no text
