package capability

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestGetenv(t *testing.T) {
	t.Setenv("MINIPY_A", "a")
	t.Setenv("MINIPY_SECRET", "secret")
	set := NewSet([]Grant{EnvVars("MINIPY_UNSET", "MINIPY_A"), EnvValues(map[string]string{"MADE": "up"})}, nil)
	for name, want := range map[string]string{"MINIPY_A": "a", "MADE": "up"} {
		value, ok, err := set.Getenv(name)
		require.NoError(t, err)
		assert.True(t, ok)
		assert.Equal(t, want, value)
	}
	_, ok, err := set.Getenv("MINIPY_UNSET")
	require.NoError(t, err)
	assert.False(t, ok)
	_, _, err = set.Getenv("MINIPY_SECRET")
	denied(t, err, "not among the granted names")
	vars, err := set.Environ()
	require.NoError(t, err)
	assert.Equal(t, []EnvVar{{"MADE", "up"}, {"MINIPY_A", "a"}}, vars)
	_, err = NewSet(nil, nil).Environ()
	denied(t, err, "")
}

func TestEnvironTakesTheLastGrant(t *testing.T) {
	t.Setenv("MINIPY_A", "a")
	set := NewSet([]Grant{EnvVars("MINIPY_A"), EnvValues(map[string]string{"MINIPY_A": "b"})}, nil)
	vars, err := set.Environ()
	require.NoError(t, err)
	assert.Equal(t, []EnvVar{{"MINIPY_A", "b"}}, vars)
	value, _, _ := set.Getenv("MINIPY_A")
	assert.Equal(t, "b", value)
}

func TestClocks(t *testing.T) {
	noon := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	frozen := NewSet([]Grant{SystemClock(), FrozenClock(noon)}, nil)
	for range 2 {
		now, err := frozen.Now()
		require.NoError(t, err)
		assert.Equal(t, noon, now)
		passed, err := frozen.Monotonic()
		require.NoError(t, err)
		assert.Zero(t, passed)
	}
	system := NewSet([]Grant{SystemClock()}, nil)
	now, err := system.Now()
	require.NoError(t, err)
	assert.WithinDuration(t, time.Now(), now, time.Hour)
	_, err = NewSet(nil, nil).Monotonic()
	denied(t, err, "")
}

func TestMonotonicNeverGoesBack(t *testing.T) {
	start := time.Unix(1000, 0)
	at := start
	set := NewSet([]Grant{ClockFrom(func() time.Time { return at })}, nil)
	for _, step := range []struct{ at, want int }{{0, 0}, {5, 5}, {3, 5}, {-10, 5}, {-8, 7}, {0, 15}} {
		at = start.Add(time.Duration(step.at) * time.Second)
		passed, err := set.Monotonic()
		require.NoError(t, err)
		assert.Equal(t, time.Duration(step.want)*time.Second, passed, "at %d", step.at)
	}
}

func TestSleepEndsWithItsContext(t *testing.T) {
	set := NewSet([]Grant{AllowSleep()}, nil)
	ctx, cancel := context.WithCancelCause(context.Background())
	require.NoError(t, set.Sleep(ctx, 0))
	require.NoError(t, set.Sleep(ctx, time.Microsecond))
	time.AfterFunc(time.Millisecond, func() { cancel(errors.New("enough")) })
	assert.ErrorIs(t, set.Sleep(ctx, 24*time.Hour), context.Canceled)
	assert.ErrorIs(t, set.Sleep(ctx, 0), context.Canceled)
	assert.Equal(t, map[string]int64{"sleep": 4}, set.Uses())
}

func TestEntropy(t *testing.T) {
	draw := func(grant Grant) string {
		p := make([]byte, 32)
		require.NoError(t, NewSet([]Grant{grant}, nil).Entropy(p))
		return string(p)
	}
	assert.Equal(t, draw(SeededEntropy(1)), draw(SeededEntropy(1)))
	assert.NotEqual(t, draw(SeededEntropy(1)), draw(SeededEntropy(2)))
	assert.NotEqual(t, draw(SystemEntropy()), draw(SystemEntropy()))
	assert.Equal(t, strings.Repeat("x", 32), draw(EntropyFrom(strings.NewReader(strings.Repeat("x", 40)))))
	short := NewSet([]Grant{EntropyFrom(strings.NewReader("abc"))}, nil)
	assert.ErrorIs(t, short.Entropy(make([]byte, 4)), io.ErrUnexpectedEOF)

	set := NewSet([]Grant{SeededEntropy(1)}, nil)
	var parts [32]byte
	require.NoError(t, set.Entropy(parts[:5]))
	require.NoError(t, set.Entropy(parts[5:]))
	assert.Equal(t, draw(SeededEntropy(1)), string(parts[:]), "however it is cut")
}

// input returns the standard input of a set that is granted r.
func input(t *testing.T, r io.Reader) *Input {
	in, err := NewSet([]Grant{StdinFrom(r)}, nil).Stdin()
	require.NoError(t, err)
	return in
}

func TestReadLine(t *testing.T) {
	ctx := context.Background()
	text := "one\n\nlonger line\r\nlast"
	for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))} {
		in := input(t, r)
		for _, want := range []string{"one\n", "\n", "longer ", "line\r\n", "last"} {
			line, err := in.ReadLine(ctx, 7)
			require.NoError(t, err)
			assert.Equal(t, want, string(line))
		}
		_, err := in.ReadLine(ctx, 7)
		assert.Equal(t, io.EOF, err)
	}
}

func TestReadAfterReadLine(t *testing.T) {
	ctx := context.Background()
	in := input(t, strings.NewReader("line\nrest"))
	_, err := in.ReadLine(ctx, 100)
	require.NoError(t, err)
	p := make([]byte, 100)
	n, err := in.Read(ctx, p)
	require.NoError(t, err)
	assert.Equal(t, "rest", string(p[:n]))
	_, err = in.Read(ctx, p)
	assert.Equal(t, io.EOF, err)
	n, err = in.Read(ctx, nil)
	assert.NoError(t, err)
	assert.Zero(t, n)
}

func TestReadersThatFail(t *testing.T) {
	ctx := context.Background()
	broken := errors.New("broken")
	in := input(t, io.MultiReader(strings.NewReader("text"), iotest.ErrReader(broken)))
	line, err := in.ReadLine(ctx, 100)
	require.NoError(t, err)
	assert.Equal(t, "text", string(line))
	_, err = in.ReadLine(ctx, 100)
	assert.Equal(t, broken, err)
	_, err = input(t, idle{}).ReadLine(ctx, 1)
	assert.Equal(t, io.ErrNoProgress, err)
	in = input(t, iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("ab\n"))))
	line, err = in.ReadLine(ctx, 9)
	require.NoError(t, err)
	assert.Equal(t, "a", string(line))
}

// idle is a reader that does nothing.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestWaitingForInputEndsWithItsContextAndLosesNothing(t *testing.T) {
	r, w := io.Pipe()
	in := input(t, r)
	go func() { _, _ = w.Write([]byte("half a ")) }()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := in.ReadLine(ctx, 100)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	_, err = in.Read(ctx, make([]byte, 1))
	require.ErrorIs(t, err, context.DeadlineExceeded)
	go func() { _, _ = w.Write([]byte("line\n")) }()
	line, err := in.ReadLine(context.Background(), 100)
	require.NoError(t, err)
	assert.Equal(t, "half a line\n", string(line))
}

func TestSetsShareAnInput(t *testing.T) {
	grant := StdinFrom(strings.NewReader("one\ntwo\n"))
	for _, want := range []string{"one\n", "two\n"} {
		set := NewSet([]Grant{grant}, nil)
		in, err := set.Stdin()
		require.NoError(t, err)
		line, err := in.ReadLine(context.Background(), 100)
		require.NoError(t, err)
		assert.Equal(t, want, string(line))
		require.NoError(t, set.Close())
	}
}

func TestImportFile(t *testing.T) {
	yard(t, map[string]string{
		"lib/a.py": "A", "lib/pkg/__init__.py": "P", "lib/both.py": "first", "more/both.py": "second", "more/only.py": "O",
		"lib/folder.py/x": "", "more/folder.py": "found", "lib/out.py": "-> ../secret.py", "secret.py": "secret",
	})
	set := setOf(t, ImportDir("lib"), ImportDir("gone"), ImportDir("more"), ImportFS(fstest.MapFS{"v/w.py": {Data: []byte("V")}}))
	for file, want := range map[string][2]string{
		"a.py": {"A", "lib/a.py"}, "pkg/__init__.py": {"P", "lib/pkg/__init__.py"}, "both.py": {"first", "lib/both.py"},
		"only.py": {"O", "more/only.py"}, "folder.py": {"found", "more/folder.py"}, "v/w.py": {"V", "v/w.py"},
	} {
		data, display, err := set.ImportFile(file)
		require.NoError(t, err, file)
		assert.Equal(t, want, [2]string{string(data), display})
	}
	for _, file := range []string{"missing.py", "a.py/b.py", "pkg", "../secret.py", "/etc/passwd", "", ".", "a/../a.py", `pkg\__init__.py`, "a\x00.py"} {
		_, _, err := set.ImportFile(file)
		assert.ErrorContains(t, err, "file does not exist", file)
		assert.Equal(t, "ENOENT", CauseOf(err).Name, file)
	}
	_, _, err := set.ImportFile("out.py")
	denied(t, err, "a symbolic link leads out of the granted folder")
	assert.Zero(t, set.Spent().Handles)
}

func TestImportedSourcesAreBounded(t *testing.T) {
	fsys := fstest.MapFS{"ten.py": {Data: []byte("0123456789")}}
	_, _, err := limited(t, Quota{SourceFile: 9}, ImportFS(fsys)).ImportFile("ten.py")
	assert.EqualError(t, err, "import quota reached (bytes of a source, 9 B): read('ten.py')")
	set := limited(t, Quota{ReadBytes: 15}, ImportFS(fsys))
	_, _, err = set.ImportFile("ten.py")
	require.NoError(t, err)
	_, _, err = set.ImportFile("ten.py")
	assert.ErrorContains(t, err, "import quota reached (bytes read, 15 B)")
}
