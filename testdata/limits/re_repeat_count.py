# limits: steps=2_000_000 memory=8MiB
# raises: OverflowError: the repetition number is too large
import re
re.compile('a{99999999999999}')
