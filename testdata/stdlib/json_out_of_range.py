# needs: cpython 3.12
# A float that JSON has no text for is named by the error.
import json

for value in (float('nan'), [float('inf')], {float('-inf'): 1}):
    for options in ({}, {'indent': 1}):
        try:
            json.dumps(value, allow_nan=False, **options)
        except ValueError as exc:
            print(exc)
# expect: Out of range float values are not JSON compliant: nan
# expect: Out of range float values are not JSON compliant: nan
# expect: Out of range float values are not JSON compliant: inf
# expect: Out of range float values are not JSON compliant: inf
# expect: Out of range float values are not JSON compliant: -inf
# expect: Out of range float values are not JSON compliant: -inf
