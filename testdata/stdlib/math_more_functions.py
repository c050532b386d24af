import math

for name in ('acosh', 'asin', 'asinh', 'atan', 'cbrt', 'cosh', 'tan', 'tanh'):
    f = getattr(math, name)
    out = []
    for x in (1, 0.5, 2.5, -1.0, math.inf, -math.inf, math.nan, True):
        try:
            out.append('%.12g' % f(x))
        except (ValueError, OverflowError) as e:
            out.append(str(e))
    print(name, out)
# expect: acosh ['0', 'math domain error', '1.56679923697', 'math domain error', 'inf', 'math domain error', 'nan', '0']
# expect: asin ['1.57079632679', '0.523598775598', 'math domain error', '-1.57079632679', 'math domain error', 'math domain error', 'nan', '1.57079632679']
# expect: asinh ['0.88137358702', '0.48121182506', '1.64723114637', '-0.88137358702', 'inf', '-inf', 'nan', '0.88137358702']
# expect: atan ['0.785398163397', '0.463647609001', '1.19028994968', '-0.785398163397', '1.57079632679', '-1.57079632679', 'nan', '0.785398163397']
# expect: cbrt ['1', '0.793700525984', '1.3572088083', '-1', 'inf', '-inf', 'nan', '1']
# expect: cosh ['1.54308063482', '1.12762596521', '6.13228947966', '1.54308063482', 'inf', 'inf', 'nan', '1.54308063482']
# expect: tan ['1.55740772465', '0.546302489844', '-0.747022297239', '-1.55740772465', 'math domain error', 'math domain error', 'nan', '1.55740772465']
# expect: tanh ['0.761594155956', '0.46211715726', '0.986614298151', '-0.761594155956', '1', '-1', 'nan', '0.761594155956']
print(math.cbrt(1000.0) - 10 < 1e-12, math.asin(1) == math.pi / 2, math.atan(1) * 4 == math.pi)  # expect: True True True
