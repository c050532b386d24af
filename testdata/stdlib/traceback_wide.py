# Carets are as wide as the text above them: two columns for a wide character.
import traceback

名前 = {'🐍': {}}
try:
    print('✨', 名前['🐍']['ü'] + 1)
except KeyError:
    print(traceback.format_exc().splitlines()[-2])
# expect:                 ~~~~~~~~~~^^^^^
try:
    len('你好' + (3 - 1 + 名前))
except TypeError:
    print(traceback.format_exc().splitlines()[-2])
# expect:                   ~~~~~~^~~~~~
