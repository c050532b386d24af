# A finally body that is copied for each way out doubles at every level.

# limits: steps=500_000 memory=16MiB
src = ''.join(' ' * i + 'try: 1\n' + ' ' * i + 'finally:\n' for i in range(19))
exec(src + ' ' * 19 + 'pass')
print('done')  # expect: done
