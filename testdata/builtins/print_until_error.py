# print writes what comes before an argument whose str is the script's: that may fail, or print.
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


class Printing:
    def __repr__(self):
        print('<inside>', end='')
        return 'outside'


print('a', [Printing()], 'b')  # expect: a <inside>[outside] b
