# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = 'a\xe9' * 50_000
while True:
    x.isalnum()
