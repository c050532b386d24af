# limits: steps=3000000 memory=32MiB
# limit: steps
# A number of a million digits is read under the limit on digits; a list of them in a loop spends steps.
import json
text = '[' + '1' * 4000 + ',1' * 20000 + ']'
while True:
    json.loads(text)
