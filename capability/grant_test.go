package capability

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseGrantReadsWhatStringWrites(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("data", 0o777))
	for _, text := range []string{
		"fs.read=data", "fs.write=data", "import=data", "fs.read=.",
		"env=HOME,PATH", "clock", "clock=2024-01-01T00:00:00Z", "clock=2024-01-01T00:00:00.5+02:00",
		"sleep", "entropy", "entropy=42", "stdin", "stdout",
		"net.http=example.com", "net.http=example.com:8080,*.example.org", "net.http=10.0.0.1:80,[::1]:443,::1",
	} {
		grant, err := ParseGrant(text)
		require.NoError(t, err, text)
		assert.Equal(t, text, grant.String())
		assert.True(t, NewSet([]Grant{grant}, nil).Has(grant.Capability()), text)
	}
}

func TestParseGrantNormalizes(t *testing.T) {
	for text, want := range map[string]string{
		"env=PATH, HOME,PATH":       "env=HOME,PATH",
		"clock=2024-01-01":          "clock=2024-01-01T00:00:00Z",
		"clock=2024-01-01 12:30:00": "clock=2024-01-01T12:30:00Z",
	} {
		grant, err := ParseGrant(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, grant.String())
	}
}

func TestParseGrantNamesTheCause(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("file", nil, 0o666))
	for text, want := range map[string]string{
		"fs.raed=data":             `unknown capability "fs.raed": the names are fs.read, `,
		"":                         `unknown capability ""`,
		"fs.read":                  "fs.read needs a scope: write fs.read=DIR",
		"fs.read=":                 "fs.read needs a scope: write fs.read=DIR",
		"fs.read=nowhere":          "fs.read=nowhere: No such file or directory",
		"fs.write=file":            "fs.write=file: not a folder; grant the folder that holds it",
		"import=nowhere":           "No such file or directory",
		"env":                      "env needs a scope: write env=NAME,...",
		"env=A,,B":                 "a name is empty",
		"env=A*":                   `"A*" is not the name of an environment variable`,
		"sleep=5":                  "sleep takes no scope: write sleep, not sleep=5",
		"stdin=":                   "stdin takes no scope",
		"clock=":                   "clock: the scope is empty: write clock or clock=TIME",
		"clock=noon":               `clock=noon: "noon" is not a time: write it like 2024-01-01T00:00:00Z`,
		"entropy=-1":               `"-1" is not a seed`,
		"net.http":                 "net.http needs a scope: write net.http=HOST[:PORT],...",
		"net.http=exa mple.com":    `"exa mple.com" is not a host`,
		"net.http=a.com,":          `"" is not a host`,
		"net.http=example.com:x":   `"x" is not a port`,
		"net.http=example.com:0":   `"0" is not a port`,
		"net.http=http://a.com/":   "is not a port",
		"net.http=*":               `"*" is not a host`,
		"net.http=a.*.example.com": "is not a host",
	} {
		_, err := ParseGrant(text)
		assert.ErrorContains(t, err, want, text)
	}
}

func TestBrokenGrantsAreReportedAtTheirUse(t *testing.T) {
	for _, c := range []struct {
		grant Grant
		use   func(*Set) error
	}{
		{ReadDir(""), func(s *Set) error { _, err := s.Open("x"); return err }},
		{ReadFS("/d", nil), func(s *Set) error { _, err := s.Open("/d/x"); return err }},
		{WriteFS("/d", nil), func(s *Set) error { return s.Mkdir("/d/x") }},
		{ImportFS(nil), func(s *Set) error { _, _, err := s.ImportFile("x.py"); return err }},
		{ClockFrom(nil), func(s *Set) error { _, err := s.Now(); return err }},
		{ClockFrom(nil), func(s *Set) error { _, err := s.Monotonic(); return err }},
		{EntropyFrom(nil), func(s *Set) error { return s.Entropy(make([]byte, 1)) }},
		{StdinFrom(nil), func(s *Set) error { _, err := s.Stdin(); return err }},
	} {
		require.Error(t, c.grant.Err(), c.grant.String())
		assert.ErrorIs(t, c.use(NewSet([]Grant{c.grant}, nil)), c.grant.Err())
	}
	assert.Error(t, NetHosts().Err())
	assert.Error(t, NetHosts("a b").Err())
}

func TestARelativeGrantStaysWhereItWasMade(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(first, "x"), []byte("first"), 0o666))
	t.Chdir(first)
	grant := ReadDir(".")
	t.Chdir(second)
	set := NewSet([]Grant{grant}, nil)
	defer set.Close()
	data, err := set.ReadFile(filepath.Join(grant.Base(), "x"), 0)
	require.NoError(t, err)
	assert.Equal(t, "first", string(data))
	_, err = set.ReadFile("x", 0)
	assert.ErrorContains(t, err, "outside the granted folders")
}

func TestAZeroGrantGrantsNothing(t *testing.T) {
	set := NewSet([]Grant{{}}, nil)
	for _, row := range All() {
		assert.Equal(t, row.Always, set.Has(row.Capability), row.Name)
	}
}

func TestGrantsAreSharedBySets(t *testing.T) {
	grants := []Grant{ReadFS("/d", fstest.MapFS{"x": {Data: []byte("1")}}), FrozenClock(time.Unix(0, 0)), SeededEntropy(7)}
	a, b := NewSet(grants, nil), NewSet(grants, nil)
	grants[0] = Grant{} // the caller's slice is the caller's
	require.NoError(t, a.Close())
	_, err := a.ReadFile("/d/x", 0)
	assert.ErrorContains(t, err, "closed")
	data, err := b.ReadFile("/d/x", 0)
	require.NoError(t, err)
	assert.Equal(t, "1", string(data))
	first, second := make([]byte, 8), make([]byte, 8)
	require.NoError(t, a.Entropy(first))
	require.NoError(t, b.Entropy(second))
	assert.Equal(t, first, second, "each set starts the stream of a seed anew")
}
