# limits: steps=2_000_000 memory=8MiB
# limit: memory
import re
re.match('((((a?){1000}){1000}){1000}){1000}', 'a' * 100)
