package capability

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// watch returns an observer and the list that it fills.
func watch() (Observer, *[]Event) {
	events := &[]Event{}
	return ObserverFunc(func(e Event) { *events = append(*events, e) }), events
}

func TestNothingIsGrantedByDefault(t *testing.T) {
	set := NewSet(nil, nil)
	ctx := context.Background()
	for name, use := range map[string]func() error{
		"fs.read":  func() error { _, err := set.Open("x"); return err },
		"fs.write": func() error { _, err := set.Create("x"); return err },
		"env":      func() error { _, _, err := set.Getenv("HOME"); return err },
		"clock":    func() error { _, err := set.Now(); return err },
		"sleep":    func() error { return set.Sleep(ctx, time.Hour) },
		"entropy":  func() error { return set.Entropy(make([]byte, 1)) },
		"stdin":    func() error { _, err := set.Stdin(); return err },
		"import":   func() error { _, _, err := set.ImportFile("x.py"); return err },
		"net.http": func() error { return set.Check(NetHTTP, "get") },
	} {
		err := use()
		var denied *DeniedError
		require.ErrorAs(t, err, &denied, name)
		assert.Equal(t, name, denied.Capability.String())
		assert.ErrorIs(t, err, fs.ErrPermission)
		assert.Equal(t, "PermissionError", CauseOf(err).Class)
	}
	assert.NoError(t, set.Check(None, "len()"))
	assert.NoError(t, set.Check(Stdout, "print()"))
	assert.Equal(t, map[string]int64{"stdout": 1}, set.Uses())
}

func TestTheTextOfARefusal(t *testing.T) {
	set := NewSet([]Grant{EnvVars("HOME")}, nil)
	_, err := set.Open("x.txt")
	assert.EqualError(t, err, "fs.read is not granted: open('x.txt') (grant it with capability.ReadDir(dir), or --allow fs.read=DIR)")
	_, _, err = set.Getenv("PATH")
	assert.EqualError(t, err, "env is not granted: getenv('PATH'): not among the granted names (grant it with capability.EnvVars(names...), or --allow env=NAME,...)")
	assert.EqualError(t, set.Check(Clock, "time.time()"), "clock is not granted: time.time() (grant it with capability.SystemClock(), or --allow clock)")
}

func TestTheObserverSeesEveryDecision(t *testing.T) {
	observer, events := watch()
	set := NewSet([]Grant{ReadFS("/d", fstest.MapFS{"x": {}}), FrozenClock(time.Unix(0, 0))}, observer)
	_, err := set.Open("/d/x")
	require.NoError(t, err)
	_, err = set.Open("/d/missing")
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = set.Open("/etc/passwd")
	require.Error(t, err)
	require.NoError(t, set.Check(Clock, "time.time()"))
	_, err = set.Now()
	require.NoError(t, err)
	_, err = set.Now()
	require.NoError(t, err)
	require.Error(t, set.Check(Sleep, "time.sleep(1)"))
	require.NoError(t, set.Check(Stdout, "print"))

	assert.Empty(t, cmp.Diff([]Event{
		{FSRead, "open", "open('/d/x')", true, "granted: fs.read=/d"},
		{FSRead, "open", "open('/d/missing')", true, "granted: fs.read=/d"},
		{FSRead, "open", "open('/etc/passwd')", false, "outside the granted folders"},
		{Clock, "time.time", "time.time()", true, "granted: clock=1970-01-01T00:00:00Z"},
		{Clock, "now", "now()", true, "granted: clock=1970-01-01T00:00:00Z"},
		{Sleep, "time.sleep", "time.sleep(1)", false, "not granted"},
		{Stdout, "print", "print", true, "always granted"},
	}, inUTC(*events)))
	assert.Equal(t, map[string]int64{"fs.read": 2, "clock": 2, "stdout": 1}, set.Uses(), "refusals are no uses")
}

// inUTC rewrites the local time of the machine in reasons.
func inUTC(events []Event) []Event {
	local := time.Unix(0, 0).Format(time.RFC3339Nano)
	for i := range events {
		events[i].Reason = strings.ReplaceAll(events[i].Reason, local, "1970-01-01T00:00:00Z")
	}
	return events
}

func TestTheGateAndTheOperationBehindItAreOneUse(t *testing.T) {
	observer, events := watch()
	set := NewSet([]Grant{ReadFS("/d", fstest.MapFS{"x": {}})}, observer)
	require.NoError(t, set.Check(FSRead, "os.stat"))
	_, err := set.Stat("/d/x")
	require.NoError(t, err)
	assert.Equal(t, map[string]int64{"fs.read": 1}, set.Uses())
	_, err = set.Stat("/d/x")
	require.NoError(t, err)
	assert.Equal(t, map[string]int64{"fs.read": 2}, set.Uses())
	require.Len(t, *events, 3, "the gate's decision names no file, so the operation's is reported too")
	assert.Equal(t, "stat('/d/x')", (*events)[1].Detail)
}

func TestDetailsAreBoundedAndPrintable(t *testing.T) {
	observer, events := watch()
	set := NewSet([]Grant{ReadFS("/d", fstest.MapFS{})}, observer)
	_, _ = set.Open("/d/" + strings.Repeat("x", 4000))
	assert.Less(t, len((*events)[0].Detail), 300)
	for name, want := range map[string]string{
		"a\nb\x1b[31m":   `'a\nb\x1b[31m'`,
		"it's":           `"it's"`,
		`both ' and "`:   `'both \' and "'`,
		"caf\u00e9":      "'caf\u00e9'",
		"bad\xff":        `'bad\xff'`,
		`back\slash`:     `'back\\slash'`,
		"rtl\u202eoverr": `'rtl\u202eoverr'`,
	} {
		assert.Equal(t, want, quote(name))
	}
}

func TestSlogObserver(t *testing.T) {
	var out bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	set := NewSet([]Grant{AllowSleep()}, SlogObserver(logger))
	require.NoError(t, set.Check(Sleep, "time.sleep"))
	require.Error(t, set.Check(Clock, "time.time"))
	assert.Equal(t, `level=INFO msg="capability allowed" capability=sleep operation=time.sleep detail=time.sleep allowed=true reason="granted: sleep"
level=WARN msg="capability denied" capability=clock operation=time.time detail=time.time allowed=false reason="not granted"
`, out.String())
}

func TestCauses(t *testing.T) {
	for err, want := range map[error]string{
		fs.ErrNotExist:                           "2 ENOENT FileNotFoundError",
		fs.ErrExist:                              "17 EEXIST FileExistsError",
		fs.ErrPermission:                         "13 EACCES PermissionError",
		ErrIsDirectory:                           "21 EISDIR IsADirectoryError",
		ErrNotDirectory:                          "20 ENOTDIR NotADirectoryError",
		ErrNotEmpty:                              "39 ENOTEMPTY OSError",
		errors.New("other"):                      "5 EIO OSError",
		error(&QuotaError{Resource: Handles}):    "24 EMFILE OSError",
		error(&QuotaError{Resource: WriteBytes}): "122 EDQUOT OSError",
		error(&QuotaError{Resource: FileBytes}):  "27 EFBIG OSError",
	} {
		cause := CauseOf(pathError("open", "x", err))
		number := map[int]string{2: "2", 5: "5", 13: "13", 17: "17", 20: "20", 21: "21", 24: "24", 27: "27", 39: "39", 122: "122"}[cause.Number]
		assert.Equal(t, want, number+" "+cause.Name+" "+cause.Class)
		assert.NotEmpty(t, cause.Text)
	}
}

func TestQuotaDefaults(t *testing.T) {
	quota := Quota{Handles: 3}.WithDefaults()
	assert.Equal(t, Quota{ReadBytes: 64 << 20, WriteBytes: 64 << 20, Handles: 3, Created: 1024, Entries: 65536, SourceFile: 16 << 20}, quota)
	assert.NoError(t, quota.Validate())
	assert.ErrorContains(t, Quota{Created: -1}.Validate(), "Created is negative (-1)")
}
