# needs: cpython 3.12
import re
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    p = re.template('a.')
print(p.match('aab').group(), p.flags & re.T == re.T, caught[0].category.__name__, caught[0].message)  # expect: aa True DeprecationWarning The re.template() function is deprecated as it is an undocumented function without an obvious purpose. Use re.compile() instead.
