# What is too large for any memory: refused before any work is done. Each of these ends with the limit on memory.
huge = 1 << 62


def justified(): 'a'.ljust(huge)
def justified_bytes(): b'a'.ljust(huge)
def zero_filled_bytes(): b'a'.zfill(huge)
def tabs_of_bytes(): (b'\t' * 1000000).expandtabs(1 << 30)
def tabs(): ('\t' * 1000000).expandtabs(1 << 30)
def replaced(): ('a' * 10**7).replace('a', 'a' * 10**7)
def bytes_of_size(): bytes(huge)
def bytearray_of_size(): bytearray(huge)
def list_repeated(): [1] * huge
def text_repeated(): 'ab' * huge
def text_repeated_twice(): ('ab' * 10**6) * (1 << 60)
def bytes_repeated(): b'ab' * huge
def tuple_repeated(): (1,) * huge
def list_repeated_in_place():
    a = [1, 2]
    a *= huge


def list_of_range(): list(range(huge))
def shifted(): 1 << (1 << 45)
def shifted_big(): (1 << 100) << (1 << 45)
def power(): 3 ** (1 << 45)
def power_big(): (3 ** 100) ** (1 << 62)
def power_of_power(): 2 ** (1 << 62)
def power_beyond(): 3 ** (1 << 100)
def factorial():
    import math
    math.factorial(1 << 50)


def permutations():
    import math
    math.perm(1 << 60, 1 << 50)


def big_permutations():
    import math
    math.perm(1 << 2000, 1 << 40)


def array_repeated():
    import array
    array.array('i', [1, 2]) * huge


def array_repeated_more():
    import array
    array.array('i', [1] * 1000) * (1 << 61)


def array_repeated_large():
    import array
    array.array('i', [1, 2]) * (1 << 23)


def encoded():
    import binascii
    a = b'a' * 3_500_000
    binascii.hexlify(a)


def array_of_floats_repeated():
    import array
    array.array('d', [1]) * (1 << 58)


def array_of_file():
    import array, sys
    array.array('i').fromfile(open(sys.argv[1] + '/text', 'rb'), 1 << 61)


def digest():
    import hashlib
    hashlib.shake_128(b'').digest(1 << 26)


def hexdigest():
    import hashlib
    hashlib.shake_128(b'').hexdigest(3_900_000)


def derived():
    import hashlib
    hashlib.pbkdf2_hmac('sha256', b'', b'', 1, 1 << 30)


def random_bytes():
    import random
    random.SystemRandom().randbytes(1 << 26)


def random_bits():
    import random
    random.getrandbits(1 << 45)


def packed():
    import struct
    struct.pack('<%dx' % (1 << 26))


def formatted(): format(1.5, '.%df' % (1 << 30))
def formatted_wide(): format(1, '%d' % (1 << 40))
def percent_wide(): '%*d' % (1 << 30, 1)
def percent_precise(): '%.*f' % (1 << 30, 1.5)
def to_bytes(): (1).to_bytes(1 << 40, 'big')
def centered(): 'a'.center(huge)
def zero_filled(): 'a'.zfill(huge)
