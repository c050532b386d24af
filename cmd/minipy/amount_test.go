package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseSize(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{
		"1": 1, "65536": 65536, "64KiB": 64 << 10, "64 MiB": 64 << 20, "1.5GiB": 3 << 29, "10MB": 10_000_000, "1_000": 1000, "2G": 2 << 30, "9B": 9,
		"9223372036854775807": 1<<63 - 1,
	} {
		got, err := parseSize(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "MiB", "0", "-1", "-1MiB", "0.1", "1XB", "9223372036854775808", "9999999TiB", "inf", "NaN", "1e30"} {
		_, err := parseSize(text)
		assert.Error(t, err, text)
	}
}

func TestParseTime(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]time.Duration{"2s": 2 * time.Second, "1m30s": 90 * time.Second, "0.5": time.Second / 2, "3": 3 * time.Second} {
		got, err := parseTime(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "0", "0s", "-1s", "soon", "NaN", "1e300"} {
		_, err := parseTime(text)
		assert.Error(t, err, text)
	}
}

func TestFormatTime(t *testing.T) {
	t.Parallel()
	for d, want := range map[time.Duration]string{
		2 * time.Second: "2s", 90 * time.Second: "1m30s", 2 * time.Minute: "2m", 20 * time.Minute: "20m", time.Hour: "1h", 10*time.Hour + time.Minute: "10h1m",
		500 * time.Millisecond: "500ms", 10 * time.Second: "10s",
	} {
		assert.Equal(t, want, formatTime(d))
	}
}

func TestParseCount(t *testing.T) {
	t.Parallel()
	n, err := parseCount("1_000_000")
	require.NoError(t, err)
	assert.Equal(t, int64(1_000_000), n)
	for _, text := range []string{"", "0", "-5", "1.5", "many"} {
		_, err := parseCount(text)
		assert.Error(t, err, text)
	}
}
