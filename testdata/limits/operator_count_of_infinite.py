# limits: steps=5_000_000 memory=8MiB
# limit: steps
import itertools
import operator
operator.countOf(itertools.count(), -1)
