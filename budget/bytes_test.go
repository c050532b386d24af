package budget

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSizesAreReadAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]int64{
		"1": 1, "65536": 65536, "64KiB": 64 << 10, "64 MiB": 64 << 20, "1.5GiB": 3 << 29, "10MB": 10_000_000, "1_000": 1000, "2G": 2 << 30, "9B": 9,
		"9223372036854775807": 1<<63 - 1, " 2 kB ": 2000,
	} {
		got, err := ParseBytes(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for text, want := range map[string]error{
		"": ErrNoSize, "MiB": ErrNoSize, "1XB": ErrNoSize, "NaN": ErrNoSize, "0": ErrSmallSize, "-1": ErrSmallSize, "-1MiB": ErrSmallSize, "0.1": ErrSmallSize,
		"9223372036854775808": ErrLargeSize, "9999999TiB": ErrLargeSize, "inf": ErrLargeSize, "1e30": ErrLargeSize,
	} {
		_, err := ParseBytes(text)
		assert.ErrorIs(t, err, want, text)
	}
}
