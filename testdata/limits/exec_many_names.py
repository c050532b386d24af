# limits: steps=20_000_000 memory=2MiB
# limit: memory
exec('\n'.join(f'name{i} = {i}' for i in range(1_000_000)))
