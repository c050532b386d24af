# limits: steps=2_000 memory=8MiB
# The sum and the ends of a range cost the same whatever its length.
print(sum(range(10**15)), max(range(10**18)), min(range(10**18, 0, -1)))  # expect: 499999999999999500000000000000 999999999999999999 1
