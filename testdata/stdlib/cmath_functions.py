# The functions of complex numbers, their special values, branch cuts and errors.
import cmath
from cmath import inf, nan, pi


def show(z):
    if isinstance(z, tuple):
        return tuple(float(f'{x:.11g}') for x in z)
    if isinstance(z, complex):
        return complex(float(f'{z.real:.11g}'), float(f'{z.imag:.11g}'))
    return float(f'{z:.11g}')


def attempt(f, *args):
    try:
        print(getattr(cmath, f)(*args))
    except Exception as e:
        print(f'{f}{args} {type(e).__name__}: {e}')


names = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar']
for name in names:
    f = getattr(cmath, name)
    print(name, show(f(1 + 2j)), show(f(-0.5 + 0.25j)), show(f(0.3)), show(f(-2)))  # expect: acos (1.1437177404-1.5285709195j) (2.0724051801-0.28139605625j) (1.2661036728-0j) (3.1415926536-1.3169578969j)
    cut = [show(f(complex(x, y))) for x in (-2.0, 2.0) for y in (0.0, -0.0)]
    print(' ', cut)  # expect:   [(3.1415926536-1.3169578969j), (3.1415926536+1.3169578969j), -1.3169578969j, 1.3169578969j]
    # expect: acosh (1.5285709195+1.1437177404j) (0.28139605625+2.0724051801j) 1.2661036728j (1.3169578969+3.1415926536j)
    # expect:   [(1.3169578969+3.1415926536j), (1.3169578969-3.1415926536j), (1.3169578969+0j), (1.3169578969-0j)]
    # expect: asin (0.42707858639+1.5285709195j) (-0.50160885328+0.28139605625j) (0.30469265402+0j) (-1.5707963268+1.3169578969j)
    # expect:   [(-1.5707963268+1.3169578969j), (-1.5707963268-1.3169578969j), (1.5707963268+1.3169578969j), (1.5707963268-1.3169578969j)]
    # expect: asinh (1.4693517444+1.0634400236j) (-0.49267568342+0.22432845263j) (0.29567304756+0j) (-1.4436354752+0j)
    # expect:   [(-1.4436354752+0j), (-1.4436354752-0j), (1.4436354752+0j), (1.4436354752-0j)]
    # expect: atan (1.3389725223+0.40235947811j) (-0.48425449033+0.20058661813j) (0.29145679448+0j) (-1.1071487178+0j)
    # expect:   [(-1.1071487178+0j), (-1.1071487178-0j), (1.1071487178+0j), (1.1071487178-0j)]
    # expect: atanh (0.17328679514+1.1780972451j) (-0.50037000005+0.31439814321j) (0.3095196042+0j) (-0.54930614433+1.5707963268j)
    # expect:   [(-0.54930614433+1.5707963268j), (-0.54930614433-1.5707963268j), (0.54930614433+1.5707963268j), (0.54930614433-1.5707963268j)]
    # expect: cos (2.032723007-3.0518977992j) (0.90515015056+0.12110879604j) (0.95533648913-0j) (-0.41614683655+0j)
    # expect:   [(-0.41614683655+0j), (-0.41614683655-0j), (-0.41614683655-0j), (-0.41614683655+0j)]
    # expect: cosh (-0.64214812472+1.0686074214j) (1.0925708047-0.12892104173j) (1.0453385141+0j) (3.7621956911-0j)
    # expect:   [(3.7621956911-0j), (3.7621956911+0j), (3.7621956911+0j), (3.7621956911-0j)]
    # expect: exp (-1.1312043838+2.471726672j) (0.58767509034+0.15005808662j) (1.3498588076+0j) (0.13533528324+0j)
    # expect:   [(0.13533528324+0j), (0.13533528324-0j), (7.3890560989+0j), (7.3890560989-0j)]
    # expect: log (0.80471895622+1.1071487178j) (-0.5815754049+2.6779450446j) (-1.2039728043+0j) (0.69314718056+3.1415926536j)
    # expect:   [(0.69314718056+3.1415926536j), (0.69314718056-3.1415926536j), (0.69314718056+0j), (0.69314718056-0j)]
    # expect: log10 (0.34948500217+0.48082857878j) (-0.25257498916+1.1630167557j) (-0.52287874528+0j) (0.30102999566+1.3643763538j)
    # expect:   [(0.30102999566+1.3643763538j), (0.30102999566-1.3643763538j), (0.30102999566+0j), (0.30102999566-0j)]
    # expect: sin (3.1657785132+1.9596010414j) (-0.49448578093+0.22168816415j) (0.29552020666+0j) (-0.90929742683-0j)
    # expect:   [(-0.90929742683-0j), (-0.90929742683+0j), (0.90929742683-0j), (0.90929742683+0j)]
    # expect: sinh (-0.48905625904+1.4031192506j) (-0.50489571439+0.27897912835j) (0.30452029345+0j) (-3.6268604078+0j)
    # expect:   [(-3.6268604078+0j), (-3.6268604078-0j), (3.6268604078+0j), (3.6268604078-0j)]
    # expect: sqrt (1.2720196495+0.78615137776j) (0.17178037486+0.72767334511j) (0.54772255751+0j) 1.4142135624j
    # expect:   [1.4142135624j, -1.4142135624j, (1.4142135624+0j), (1.4142135624-0j)]
    # expect: tan (0.03381282608+1.0147936161j) (-0.5045007027+0.3124206925j) (0.30933624961+0j) (2.1850398633+0j)
    # expect:   [(2.1850398633+0j), (2.1850398633-0j), (-2.1850398633+0j), (-2.1850398633-0j)]
    # expect: tanh (1.1667362572-0.24345820119j) (-0.48548728102+0.19805544995j) (0.29131261245+0j) (-0.96402758008+0j)
    # expect:   [(-0.96402758008+0j), (-0.96402758008-0j), (0.96402758008+0j), (0.96402758008-0j)]
    # expect: phase 1.1071487178 2.6779450446 0.0 3.1415926536
    # expect:   [3.1415926536, -3.1415926536, 0.0, -0.0]
    # expect: polar (2.2360679775, 1.1071487178) (0.55901699437, 2.6779450446) (0.3, 0.0) (2.0, 3.1415926536)
    # expect:   [(2.0, 3.1415926536), (2.0, -3.1415926536), (2.0, 0.0), (2.0, -0.0)]
for name in names:
    row = []
    for z in (complex(inf, 0), complex(-inf, -0.0), complex(1, inf), complex(inf, inf), complex(nan, 1), complex(0, nan), complex(-inf, nan), complex(inf, -1.5)):
        try:
            row.append(getattr(cmath, name)(z))
        except ValueError as e:
            row.append('domain')
    print(name, row)  # expect: acos [-infj, (3.141592653589793+infj), (1.5707963267948966-infj), (0.7853981633974483-infj), (nan+nanj), (1.5707963267948966+nanj), (nan+infj), infj]
    # expect: acosh [(inf+0j), (inf-3.141592653589793j), (inf+1.5707963267948966j), (inf+0.7853981633974483j), (nan+nanj), (nan+nanj), (inf+nanj), (inf-0j)]
    # expect: asin [(1.5707963267948966+infj), (-1.5707963267948966-infj), infj, (0.7853981633974483+infj), (nan+nanj), nanj, (nan-infj), (1.5707963267948966-infj)]
    # expect: asinh [(inf+0j), (-inf-0j), (inf+1.5707963267948966j), (inf+0.7853981633974483j), (nan+nanj), (nan+nanj), (-inf+nanj), (inf-0j)]
    # expect: atan [(1.5707963267948966+0j), (-1.5707963267948966-0j), (1.5707963267948966+0j), (1.5707963267948966+0j), (nan+nanj), (nan+nanj), (-1.5707963267948966-0j), (1.5707963267948966-0j)]
    # expect: atanh [1.5707963267948966j, (-0-1.5707963267948966j), 1.5707963267948966j, 1.5707963267948966j, (nan+nanj), nanj, (-0+nanj), -1.5707963267948966j]
    # expect: cos ['domain', 'domain', (inf-infj), 'domain', (nan+nanj), (nan+0j), (nan+nanj), 'domain']
    # expect: cosh [(inf+0j), (inf+0j), 'domain', 'domain', (nan+nanj), (nan+0j), (inf+nanj), (inf-infj)]
    # expect: exp [(inf+0j), -0j, 'domain', 'domain', (nan+nanj), (nan+nanj), 0j, (inf-infj)]
    # expect: log [(inf+0j), (inf-3.141592653589793j), (inf+1.5707963267948966j), (inf+0.7853981633974483j), (nan+nanj), (nan+nanj), (inf+nanj), (inf-0j)]
    # expect: log10 [(inf+0j), (inf-1.3643763538418412j), (inf+0.6821881769209206j), (inf+0.3410940884604603j), (nan+nanj), (nan+nanj), (inf+nanj), (inf-0j)]
    # expect: sin ['domain', 'domain', (inf+infj), 'domain', (nan+nanj), nanj, (nan+nanj), 'domain']
    # expect: sinh [(inf+0j), (-inf-0j), 'domain', 'domain', (nan+nanj), nanj, (inf+nanj), (inf-infj)]
    # expect: sqrt [(inf+0j), -infj, (inf+infj), (inf+infj), (nan+nanj), (nan+nanj), (nan+infj), (inf-0j)]
    # expect: tan ['domain', 'domain', 1j, 1j, (nan+nanj), nanj, (nan+nanj), 'domain']
    # expect: tanh [(1+0j), (-1-0j), 'domain', (1+0j), (nan+nanj), (nan+nanj), (-1+0j), (1-0j)]
    # expect: phase [0.0, -3.141592653589793, 1.5707963267948966, 0.7853981633974483, nan, nan, nan, -0.0]
    # expect: polar [(inf, 0.0), (inf, -3.141592653589793), (inf, 1.5707963267948966), (inf, 0.7853981633974483), (nan, nan), (nan, nan), (inf, nan), (inf, -0.0)]
for z in (800, -800 + 1j, 1e308 + 1e308j, 1e-320 + 1e-320j, 1e-200j, 1e160 - 1e160j):
    for name in names:
        try:
            result = getattr(cmath, name)(z)
        except OverflowError:
            result = None
        print(name, z, show(result) if result is not None else 'overflow')  # expect: acos 800 -7.3777585176j
        # expect: acosh 800 (7.3777585176+0j)
        # expect: asin 800 (1.5707963268+7.3777585176j)
        # expect: asinh 800 (7.3777592989+0j)
        # expect: atan 800 (1.5695463274+0j)
        # expect: atanh 800 (0.001250000651+1.5707963268j)
        # expect: cos 800 (-0.44812751322-0j)
        # expect: cosh 800 overflow
        # expect: exp 800 overflow
        # expect: log 800 (6.6846117277+0j)
        # expect: log10 800 (2.903089987+0j)
        # expect: sin 800 (0.8939696482-0j)
        # expect: sinh 800 overflow
        # expect: sqrt 800 (28.284271247+0j)
        # expect: tan 800 (-1.9949001608+0j)
        # expect: tanh 800 (1+0j)
        # expect: phase 800 0.0
        # expect: polar 800 (800.0, 0.0)
        # expect: acos (-800+1j) (3.1403426533-7.3777592989j)
        # expect: acosh (-800+1j) (7.3777592989+3.1403426533j)
        # expect: asin (-800+1j) (-1.5695463265+7.3777592989j)
        # expect: asinh (-800+1j) (-7.3777600801+0.0012499983724j)
        # expect: atan (-800+1j) (-1.5695463294+1.5624951172e-06j)
        # expect: atanh (-800+1j) (-0.0012499986979+1.5707947643j)
        # expect: cos (-800+1j) (-0.69149688757+1.0505941976j)
        # expect: cosh (-800+1j) overflow
        # expect: exp (-800+1j) 0j
        # expect: log (-800+1j) (6.6846125089+3.1403426542j)
        # expect: log10 (-800+1j) (2.9030903263+1.363833486j)
        # expect: sin (-800+1j) (-1.3794672522-0.52663998844j)
        # expect: sinh (-800+1j) overflow
        # expect: sqrt (-800+1j) (0.017677666077+28.284276772j)
        # expect: tan (-800+1j) (0.25324503106+1.1463504217j)
        # expect: tanh (-800+1j) (-1+0j)
        # expect: phase (-800+1j) 3.1403426542
        # expect: polar (-800+1j) (800.000625, 3.1403426542)
        # expect: acos (1e+308+1e+308j) (0.7853981634-710.23592941j)
        # expect: acosh (1e+308+1e+308j) (710.23592941+0.7853981634j)
        # expect: asin (1e+308+1e+308j) (0.7853981634+710.23592941j)
        # expect: asinh (1e+308+1e+308j) (710.23592941+0.7853981634j)
        # expect: atan (1e+308+1e+308j) (1.5707963268+5e-309j)
        # expect: atanh (1e+308+1e+308j) (5e-309+1.5707963268j)
        # expect: cos (1e+308+1e+308j) overflow
        # expect: cosh (1e+308+1e+308j) overflow
        # expect: exp (1e+308+1e+308j) overflow
        # expect: log (1e+308+1e+308j) (709.54278223+0.7853981634j)
        # expect: log10 (1e+308+1e+308j) (308.150515+0.34109408846j)
        # expect: sin (1e+308+1e+308j) overflow
        # expect: sinh (1e+308+1e+308j) overflow
        # expect: sqrt (1e+308+1e+308j) (1.0986841135e+154+4.5508986056e+153j)
        # expect: tan (1e+308+1e+308j) (-0+1j)
        # expect: tanh (1e+308+1e+308j) (1-0j)
        # expect: phase (1e+308+1e+308j) 0.7853981634
        # expect: polar (1e+308+1e+308j) (1.4142135624e+308, 0.7853981634)
        # expect: acos (1e-320+1e-320j) (1.5707963268-1e-320j)
        # expect: acosh (1e-320+1e-320j) (1e-320+1.5707963268j)
        # expect: asin (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: asinh (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: atan (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: atanh (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: cos (1e-320+1e-320j) (1-0j)
        # expect: cosh (1e-320+1e-320j) (1+0j)
        # expect: exp (1e-320+1e-320j) (1+1e-320j)
        # expect: log (1e-320+1e-320j) (-736.4806673+0.7853981634j)
        # expect: log10 (1e-320+1e-320j) (-319.84948984+0.34109408846j)
        # expect: sin (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: sinh (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: sqrt (1e-320+1e-320j) (1.0986779977e-160+4.5508732734e-161j)
        # expect: tan (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: tanh (1e-320+1e-320j) (1e-320+1e-320j)
        # expect: phase (1e-320+1e-320j) 0.7853981634
        # expect: polar (1e-320+1e-320j) (1.414e-320, 0.7853981634)
        # expect: acos 1e-200j (1.5707963268-1e-200j)
        # expect: acosh 1e-200j (1e-200+1.5707963268j)
        # expect: asin 1e-200j 1e-200j
        # expect: asinh 1e-200j 1e-200j
        # expect: atan 1e-200j 1e-200j
        # expect: atanh 1e-200j 1e-200j
        # expect: cos 1e-200j (1-0j)
        # expect: cosh 1e-200j (1+0j)
        # expect: exp 1e-200j (1+1e-200j)
        # expect: log 1e-200j (-460.5170186+1.5707963268j)
        # expect: log10 1e-200j (-200+0.68218817692j)
        # expect: sin 1e-200j 1e-200j
        # expect: sinh 1e-200j 1e-200j
        # expect: sqrt 1e-200j (7.0710678119e-101+7.0710678119e-101j)
        # expect: tan 1e-200j 1e-200j
        # expect: tanh 1e-200j 1e-200j
        # expect: phase 1e-200j 1.5707963268
        # expect: polar 1e-200j (1e-200, 1.5707963268)
        # expect: acos (1e+160-1e+160j) (0.7853981634+369.45333565j)
        # expect: acosh (1e+160-1e+160j) (369.45333565-0.7853981634j)
        # expect: asin (1e+160-1e+160j) (0.7853981634-369.45333565j)
        # expect: asinh (1e+160-1e+160j) (369.45333565-0.7853981634j)
        # expect: atan (1e+160-1e+160j) (1.5707963268-5e-161j)
        # expect: atanh (1e+160-1e+160j) (5e-161-1.5707963268j)
        # expect: cos (1e+160-1e+160j) overflow
        # expect: cosh (1e+160-1e+160j) overflow
        # expect: exp (1e+160-1e+160j) overflow
        # expect: log (1e+160-1e+160j) (368.76018847-0.7853981634j)
        # expect: log10 (1e+160-1e+160j) (160.150515-0.34109408846j)
        # expect: sin (1e+160-1e+160j) overflow
        # expect: sinh (1e+160-1e+160j) overflow
        # expect: sqrt (1e+160-1e+160j) (1.0986841135e+80-4.5508986056e+79j)
        # expect: tan (1e+160-1e+160j) -1j
        # expect: tanh (1e+160-1e+160j) (1-0j)
        # expect: phase (1e+160-1e+160j) -0.7853981634
        # expect: polar (1e+160-1e+160j) (1.4142135624e+160, -0.7853981634)
print(show(cmath.rect(2, pi / 3)), cmath.rect(-1.5, 0.0), cmath.rect(inf, 1), cmath.rect(inf, 0), cmath.rect(0, inf), show(cmath.rect(1, -0.5)))  # expect: (1+1.7320508076j) (-1.5-0j) (inf+infj) (inf+0j) 0j (0.87758256189-0.4794255386j)
print(show(cmath.log(8, 2)), show(cmath.log(1j, -1)), show(cmath.log(100, 10)), cmath.log(1), show(cmath.log(1.2 + 0.1j)))  # expect: (3+0j) (0.5+0j) (2+0j) 0j (0.18578177822+0.083141231888j)
print(cmath.isfinite(1 + 2j), cmath.isfinite(complex(1, inf)), cmath.isinf(complex(nan, inf)), cmath.isinf(1), cmath.isnan(complex(0, nan)), cmath.isnan(1j))  # expect: True False True False True False
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 1.1), cmath.isclose(1, 1.05, rel_tol=.1), cmath.isclose(0, 1e-10j), cmath.isclose(0, 1e-10j, abs_tol=1e-9))  # expect: True False True False True
print(cmath.isclose(inf, inf), cmath.isclose(inf, 1e308), cmath.isclose(nan, nan), cmath.isclose(complex(1, inf), complex(1, inf)))  # expect: True False False True
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)  # expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan infj nanj


class Both:
    def __complex__(self):
        return 3 + 4j

    def __float__(self):
        return 1.0


class Float:
    def __float__(self):
        return 4.0


class Wrong:
    def __complex__(self):
        return 5


print(show(cmath.sqrt(Both())), cmath.sqrt(Float()), cmath.sqrt(True), cmath.sqrt(-4), cmath.sqrt(2 ** 80))  # expect: (2+1j) (2+0j) (1+0j) 2j (1099511627776+0j)
# expect: sqrt('a',) TypeError: must be real number, not str
# expect: exp(None,) TypeError: must be real number, not NoneType
# expect: sqrt(10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000,) OverflowError: int too large to convert to float
# expect: log(0,) ValueError: math domain error
# expect: log(2, 0) ValueError: math domain error
# expect: log(2, 1) ValueError: math domain error
# expect: log10(0j,) ValueError: math domain error
# expect: atanh(1,) ValueError: math domain error
# expect: atan(1j,) ValueError: math domain error
# expect: exp(1000,) OverflowError: math range error
# expect: cosh(1000,) OverflowError: math range error
# expect: exp(infj,) ValueError: math domain error
# expect: rect(1, inf) ValueError: math domain error
# expect: polar((1e+308+1.7e+308j),) OverflowError: math range error
# expect: rect(1j, 1) TypeError: must be real number, not complex
# expect: rect(1,) TypeError: rect expected 2 arguments, got 1
attempt('sqrt', 'a')
attempt('exp', None)
attempt('sqrt', 10 ** 400)
attempt('log', 0)
attempt('log', 2, 0)
attempt('log', 2, 1)
attempt('log10', 0j)
attempt('atanh', 1)
attempt('atan', 1j)
attempt('exp', 1000)
attempt('cosh', 1000)
attempt('exp', complex(0, inf))
attempt('rect', 1, inf)
attempt('polar', 1e308 + 1.7e308j)
attempt('rect', 1j, 1)
attempt('rect', 1)
try:
    cmath.sqrt(Wrong())
except TypeError as e:
    print(e)  # expect: __complex__ returned non-complex (type int)
try:
    cmath.isclose(1, 2, rel_tol=-1)
except ValueError as e:
    print(e)  # expect: tolerances must be non-negative
