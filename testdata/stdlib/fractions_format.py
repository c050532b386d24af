# needs: cpython 3.12
# Format specifications of fractions: exact digits, alternate form, no negative zero, zero padding under separators.
from fractions import Fraction as F

for value, spec in ((F(22, 7), '.3f'), (F(-1, 1000), '.2f'), (F(-1, 1000), 'z.2f'), (F(1, 2), '.0f'), (F(3, 2), '.0f'), (F(1, 2), '#.0f'), (F(6172839, 5000), '012,.2f'), (F(-6172839, 5000), '016,.2f'),
                    (F(1923804, 15625), '012_.2e'), (F(10) ** 1000, '.3e'), (F(1, 10 ** 1000), '.3E'), (F(1, 3), '.30f'), (F(2, 3), '%'), (F(2, 3), '.1%'), (F(19999999, 200000), '.6e'),
                    (F(120), '#.6g'), (F(120), '.6g'), (F(1234567), 'g'), (F(1, 100000), 'G'), (F(1, 10000), 'g'), (F(0), 'g'), (F(0), 'e'), (F(-2, 3), '*^12.2f'), (F(-2, 3), '*=12.2f'),
                    (F(-2, 3), '<12.2f'), (F(2, 3), '+.2f'), (F(2, 3), ' .2f'), (F(2, 3), '-.2f'), (F(12345678), ',.0f'), (F(2, 3), '')):
    print(spec, '[' + format(value, spec) + ']')
# expect: .3f [3.143]
# expect: .2f [-0.00]
# expect: z.2f [0.00]
# expect: .0f [0]
# expect: .0f [2]
# expect: #.0f [0.]
# expect: 012,.2f [0,001,234.57]
# expect: 016,.2f [-0,000,001,234.57]
# expect: 012_.2e [0_001.23e+02]
# expect: .3e [1.000e+1000]
# expect: .3E [1.000E-1000]
# expect: .30f [0.333333333333333333333333333333]
# expect: % [66.666667%]
# expect: .1% [66.7%]
# expect: .6e [1.000000e+02]
# expect: #.6g [120.000]
# expect: .6g [120]
# expect: g [1.23457e+06]
# expect: G [1E-05]
# expect: g [0.0001]
# expect: g [0]
# expect: e [0.000000e+00]
# expect: *^12.2f [***-0.67****]
# expect: *=12.2f [-*******0.67]
# expect: <12.2f [-0.67       ]
# expect: +.2f [+0.67]
# expect:  .2f [ 0.67]
# expect: -.2f [0.67]
# expect: ,.0f [12,345,678]
# expect:  [2/3]
for spec in ('=010f', '>00.2f', '.010f', 'd', '010', '0.2', 'Q', '006f', ',,f', '.f'):
    try:
        print(spec, format(F(1, 3), spec))
    except ValueError as e:
        print(e)
# expect: Invalid format specifier '=010f' for object of type 'Fraction'; can't use explicit alignment when zero-padding
# expect: Invalid format specifier '>00.2f' for object of type 'Fraction'; can't use explicit alignment when zero-padding
# expect: Invalid format specifier '.010f' for object of type 'Fraction'
# expect: Invalid format specifier 'd' for object of type 'Fraction'
# expect: Invalid format specifier '010' for object of type 'Fraction'
# expect: Invalid format specifier '0.2' for object of type 'Fraction'
# expect: Invalid format specifier 'Q' for object of type 'Fraction'
# expect: Invalid format specifier '006f' for object of type 'Fraction'
# expect: Invalid format specifier ',,f' for object of type 'Fraction'
# expect: Invalid format specifier '.f' for object of type 'Fraction'
