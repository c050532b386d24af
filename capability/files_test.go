package capability

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// yard makes a working directory of these files (a name that ends with "/" is a folder, "-> x" as the text makes a link to x)
// and returns its path.
func yard(t *testing.T, files map[string]string) string {
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		switch target, link := strings.CutPrefix(text, "-> "); {
		case strings.HasSuffix(name, "/"):
			require.NoError(t, os.MkdirAll(name, 0o777))
		case link:
			require.NoError(t, os.Symlink(strings.ReplaceAll(target, "$", dir), name))
		default:
			require.NoError(t, os.WriteFile(name, []byte(text), 0o666))
		}
	}
	return dir
}

// setOf returns a set that is closed with the test.
func setOf(t *testing.T, grants ...Grant) *Set {
	return limited(t, Quota{}, grants...)
}

func limited(t *testing.T, quota Quota, grants ...Grant) *Set {
	set := NewSetWith(Options{Grants: grants, Quota: quota})
	t.Cleanup(func() { assert.NoError(t, set.Close()) })
	return set
}

// denied asserts that err is a refusal with that reason.
func denied(t *testing.T, err error, reason string, what ...any) {
	t.Helper()
	var refusal *DeniedError
	require.ErrorAs(t, err, &refusal, what...)
	assert.Equal(t, reason, refusal.Reason, what...)
}

func TestFilesAreVisibleAtThePathGranted(t *testing.T) {
	dir := yard(t, map[string]string{"data/x.txt": "hello", "data/sub/y.txt": "deep", "other/z": "no"})
	for _, grant := range []Grant{ReadDir("data"), ReadDir(filepath.Join(dir, "data")), ReadDir("./other/../data/")} {
		set := setOf(t, grant)
		for name, want := range map[string]string{
			"data/x.txt": "hello", "./data/x.txt": "hello", "data/sub/../x.txt": "hello", "other/../data/x.txt": "hello",
			"data//sub/y.txt": "deep", dir + "/data/x.txt": "hello", "../" + filepath.Base(dir) + "/data/x.txt": "hello",
		} {
			data, err := set.ReadFile(name, 0)
			require.NoError(t, err, name)
			assert.Equal(t, want, string(data))
		}
		for _, name := range []string{
			"other/z", "data/../other/z", "data/../../x", "/etc/passwd", "..", ".", "/", dir, "data2", "dat", "../../../../../../etc/passwd",
		} {
			_, err := set.ReadFile(name, 0)
			denied(t, err, "outside the granted folders", name)
			_, err = set.Stat(name)
			denied(t, err, "outside the granted folders", name)
			_, err = set.ReadDir(name)
			denied(t, err, "outside the granted folders", name)
		}
	}
}

func TestLinksCannotLeadOut(t *testing.T) {
	yard(t, map[string]string{
		"data/inside": "fine", "data/sub/up": "-> ../inside", "data/out": "-> ../secret", "data/absolute": "-> $/secret",
		"data/folder": "-> ..", "data/etc": "-> /etc", "data/twice": "-> out", "data/loop": "-> loop", "data/self": "-> $/data/inside",
		"data/dangling": "-> nothing", "secret": "secret", "link": "-> data",
	})
	set := setOf(t, ReadDir("data"), WriteDir("data"))
	data, err := set.ReadFile("data/sub/up", 0)
	require.NoError(t, err)
	assert.Equal(t, "fine", string(data))

	const reason = "a symbolic link leads out of the granted folder"
	for _, name := range []string{"data/out", "data/absolute", "data/folder/secret", "data/etc/passwd", "data/twice", "data/folder", "data/self"} {
		_, err := set.Open(name)
		denied(t, err, reason, name)
		_, err = set.Stat(name)
		denied(t, err, reason, name)
		_, err = set.ReadDir(name)
		denied(t, err, reason, name)
		_, err = set.Create(name)
		denied(t, err, reason, name)
		_, err = set.OpenFile(name, ModeRead|ModeWrite)
		denied(t, err, reason, name)
	}
	denied(t, set.Mkdir("data/folder/new"), reason)
	denied(t, set.Remove("data/folder/secret"), reason)
	denied(t, set.RemoveDir("data/folder/data"), reason)
	denied(t, set.Rename("data/folder/secret", "data/taken"), reason)
	denied(t, set.Rename("data/inside", "data/folder/planted"), reason)
	_, err = set.Lstat("data/folder/secret")
	denied(t, err, reason)

	_, err = set.Open("data/loop")
	assert.Error(t, err)
	_, err = set.Open("data/dangling")
	assert.ErrorIs(t, err, fs.ErrNotExist)
	info, err := set.Lstat("data/out")
	require.NoError(t, err)
	assert.Equal(t, fs.ModeSymlink, info.Mode.Type())

	through := setOf(t, ReadDir("link")) // the host may grant a link: it says where the folder is
	data, err = through.ReadFile("link/inside", 0)
	require.NoError(t, err)
	assert.Equal(t, "fine", string(data))

	left, err := os.ReadFile("secret")
	require.NoError(t, err)
	assert.Equal(t, "secret", string(left))
}

func TestErrorsOfReading(t *testing.T) {
	yard(t, map[string]string{"data/x": "hello", "data/sub/": ""})
	set := setOf(t, ReadDir("data"))
	for name, want := range map[string]string{
		"data/missing": "FileNotFoundError", "data/missing/x": "FileNotFoundError", "data/sub": "IsADirectoryError", "data/sub/": "IsADirectoryError",
		"data/x/y": "NotADirectoryError", "data/x/": "NotADirectoryError", "data": "IsADirectoryError", "": "FileNotFoundError",
		"data/\x00": "OSError", "data/" + strings.Repeat("n", 300): "OSError", "data/" + strings.Repeat("n/", 3000): "OSError",
	} {
		_, err := set.Open(name)
		assert.Equal(t, want, CauseOf(err).Class, "%.40q: %v", name, err)
		var path *fs.PathError
		require.ErrorAs(t, err, &path)
		assert.Equal(t, name, path.Path)
	}
	_, err := set.ReadDir("data/x")
	assert.ErrorIs(t, err, ErrNotDirectory)
	_, err = set.ReadDir("data/missing")
	assert.ErrorIs(t, err, fs.ErrNotExist)
	_, err = setOf(t, ReadDir("gone")).Open("gone/x")
	assert.ErrorIs(t, err, fs.ErrNotExist)
	_, err = set.OpenFile("data/x", ModeRead|ModeTruncate)
	assert.ErrorIs(t, err, fs.ErrInvalid)
}

func TestErrorsShowNoPathOfTheHost(t *testing.T) {
	dir := yard(t, map[string]string{"data/x": "", "data/sub/": ""})
	set := setOf(t, ReadDir("data"), WriteDir("data"), ImportDir("data"))
	_, missing := set.Open("data/missing")
	_, folder := set.ReadDir("data/x")
	_, _, module := set.ImportFile("missing.py")
	for _, err := range []error{missing, folder, module, set.Rename("data/a", "data/b"), set.Mkdir("data/a/b"), set.Remove("data/sub")} {
		require.Error(t, err)
		assert.NotContains(t, err.Error(), dir)
	}
}

func TestTheDeepestGrantWins(t *testing.T) {
	yard(t, map[string]string{"data/x": "disk", "data/sub/y": "disk"})
	virtual := fstest.MapFS{"y": {Data: []byte("virtual")}}
	set := setOf(t, ReadFS("data/sub", virtual), ReadDir("data"))
	for name, want := range map[string]string{"data/x": "disk", "data/sub/y": "virtual"} {
		data, err := set.ReadFile(name, 0)
		require.NoError(t, err)
		assert.Equal(t, want, string(data))
	}
	last := setOf(t, ReadDir("data/sub"), ReadFS("data/sub", virtual))
	data, err := last.ReadFile("data/sub/y", 0)
	require.NoError(t, err)
	assert.Equal(t, "virtual", string(data))
}

func TestFileSystemsOfTheHost(t *testing.T) {
	yard(t, nil)
	fsys := fstest.MapFS{
		"a/b.txt": {Data: []byte("text")}, "c.txt": {Data: []byte("c")},
		"device": {Mode: fs.ModeDevice}, "pipe": {Mode: fs.ModeNamedPipe},
	}
	for _, prefix := range []string{"", ".", "/", "/srv", "rules"} {
		set := setOf(t, ReadFS(prefix, fsys))
		data, err := set.ReadFile(filepath.Join(prefix, "a/b.txt"), 0)
		require.NoError(t, err, prefix)
		assert.Equal(t, "text", string(data))
		entries, err := set.ReadDir(filepath.Join(prefix, "a"))
		require.NoError(t, err)
		assert.Equal(t, []DirEntry{{Name: "b.txt"}}, entries)
		_, err = set.ReadFile(filepath.Join(prefix, "a"), 0)
		assert.ErrorIs(t, err, ErrIsDirectory)
		for _, special := range []string{"device", "pipe"} {
			_, err = set.Open(filepath.Join(prefix, special))
			denied(t, err, "not a regular file")
		}
		_, err = set.Create(filepath.Join(prefix, "c.txt"))
		assert.ErrorIs(t, err, fs.ErrPermission)
	}
}

func TestReadDirIsSorted(t *testing.T) {
	yard(t, map[string]string{"d/b": "", "d/a": "", "d/C/x": "", "d/l": "-> /etc"})
	set := setOf(t, ReadDir("."))
	entries, err := set.ReadDir("d")
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff([]DirEntry{{"C", fs.ModeDir}, {"a", 0}, {"b", 0}, {"l", fs.ModeSymlink}}, entries))
	assert.Equal(t, int64(4), set.Spent().Entries)
	entries, err = set.ReadDir(".")
	require.NoError(t, err)
	assert.Equal(t, []DirEntry{{"d", fs.ModeDir}}, entries)
	assert.True(t, entries[0].IsDir())
}

func TestReadingAndSeeking(t *testing.T) {
	yard(t, map[string]string{"x": "0123456789"})
	set := setOf(t, ReadDir("."))
	f, err := set.Open("x")
	require.NoError(t, err)
	assert.Equal(t, int64(10), f.Size())
	assert.True(t, f.Seekable())
	_, err = f.Seek(-3, io.SeekEnd)
	require.NoError(t, err)
	rest, err := io.ReadAll(f)
	require.NoError(t, err)
	assert.Equal(t, "789", string(rest))
	_, err = f.Write([]byte("x"))
	assert.Equal(t, "EBADF", CauseOf(err).Name)
	_, err = f.Seek(-1, io.SeekStart)
	assert.Equal(t, "EINVAL", CauseOf(err).Name)
	require.NoError(t, f.Close())
	require.NoError(t, f.Close())
	_, err = f.Read(make([]byte, 1))
	assert.ErrorIs(t, err, fs.ErrClosed)
	assert.Zero(t, set.Spent().Handles)
}

func TestQuotasOfReading(t *testing.T) {
	yard(t, map[string]string{"ten": "0123456789", "d/a": "", "d/b": "", "d/c": ""})
	exceeded := func(err error, resource Resource) {
		t.Helper()
		var quota *QuotaError
		require.ErrorAs(t, err, &quota)
		assert.Equal(t, resource, quota.Resource)
	}
	set := limited(t, Quota{ReadBytes: 25}, ReadDir("."))
	for range 2 {
		_, err := set.ReadFile("ten", 0)
		require.NoError(t, err)
	}
	_, err := set.ReadFile("ten", 0)
	exceeded(err, ReadBytes)
	assert.EqualError(t, err, "fs.read quota reached (bytes read, 25 B): read('ten')")
	f, err := set.Open("ten")
	require.NoError(t, err)
	n, err := io.ReadFull(f, make([]byte, 5))
	require.NoError(t, err)
	assert.Equal(t, 5, n)
	_, err = f.Read(make([]byte, 5))
	exceeded(err, ReadBytes)

	exact := limited(t, Quota{ReadBytes: 10}, ReadDir("."))
	data, err := exact.ReadFile("ten", 10)
	require.NoError(t, err, "the end of the file at the end of the quota is no excess")
	assert.Len(t, data, 10)

	_, err = setOf(t, ReadDir(".")).ReadFile("ten", 9)
	exceeded(err, FileBytes)

	handles := limited(t, Quota{Handles: 2}, ReadDir("."))
	first, err := handles.Open("ten")
	require.NoError(t, err)
	_, err = handles.Open("ten")
	require.NoError(t, err)
	_, err = handles.Open("ten")
	exceeded(err, Handles)
	require.NoError(t, first.Close())
	_, err = handles.Open("ten")
	assert.NoError(t, err)

	_, err = limited(t, Quota{Entries: 2}, ReadDir(".")).ReadDir("d")
	exceeded(err, Entries)
}

func TestRefusalsByQuotaAreObserved(t *testing.T) {
	observer, events := watch()
	set := NewSetWith(Options{Grants: []Grant{ReadFS("/", fstest.MapFS{"x": {Data: []byte("12")}})}, Quota: Quota{ReadBytes: 1}, Observer: observer})
	_, err := set.ReadFile("/x", 0)
	require.Error(t, err)
	require.Len(t, *events, 2)
	assert.Equal(t, Event{FSRead, "read", "read('/x')", false, "quota: bytes read"}, (*events)[1])
}

func TestTheMeterPaysBeforeBuffersAreMade(t *testing.T) {
	fsys := fstest.MapFS{"big": {Data: make([]byte, 1<<20)}, "small": {Data: make([]byte, 1000)}}
	meter := budget.NewMeter(budget.Limits{Memory: 64 << 10}, nil)
	set := NewSetWith(Options{Grants: []Grant{ReadFS("/", fsys), ImportFS(fsys)}})
	set.SetMeter(meter)
	_, err := set.ReadFile("/small", 0)
	require.NoError(t, err)
	assert.Equal(t, int64(1024), meter.Usage().TotalBytes)
	_, err = set.ReadFile("/big", 0)
	var limit *budget.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Memory, limit.Kind)
	assert.Equal(t, int64(1000), set.Spent().ReadBytes, "nothing of it was read")
	_, _, err = set.ImportFile("big")
	assert.ErrorAs(t, err, &limit)
	_, err = set.ReadDir("/")
	assert.ErrorAs(t, err, &limit)
}

// liar is a file system whose files are longer than they say.
type liar struct{ fstest.MapFS }

type lyingFile struct{ fs.File }
type lyingInfo struct{ fs.FileInfo }

func (l liar) Open(name string) (fs.File, error) {
	f, err := l.MapFS.Open(name)
	return lyingFile{f}, err
}
func (f lyingFile) Stat() (fs.FileInfo, error) {
	info, err := f.File.Stat()
	return lyingInfo{info}, err
}
func (lyingInfo) Size() int64 { return 0 }

func TestSizesAreNotTrusted(t *testing.T) {
	long := strings.Repeat("0123456789", 1000)
	fsys := liar{fstest.MapFS{"x": {Data: []byte(long)}}}
	data, err := setOf(t, ReadFS("/", fsys)).ReadFile("/x", 0)
	require.NoError(t, err)
	assert.Equal(t, long, string(data))
	var quota *QuotaError
	_, err = setOf(t, ReadFS("/", fsys)).ReadFile("/x", 9999)
	assert.ErrorAs(t, err, &quota)
	_, err = limited(t, Quota{ReadBytes: 9999}, ReadFS("/", fsys)).ReadFile("/x", 0)
	assert.ErrorAs(t, err, &quota)
}

func TestClosingTheSetClosesItsFiles(t *testing.T) {
	yard(t, map[string]string{"x": "x"})
	set := NewSet([]Grant{ReadDir("."), ImportDir(".")}, nil)
	f, err := set.Open("x")
	require.NoError(t, err)
	require.NoError(t, set.Close())
	require.NoError(t, set.Close())
	assert.True(t, f.Closed())
	_, err = f.Read(make([]byte, 1))
	assert.ErrorIs(t, err, fs.ErrClosed)
	_, err = set.Open("x")
	assert.ErrorIs(t, err, fs.ErrClosed)
	_, _, err = set.ImportFile("x.py")
	assert.ErrorIs(t, err, fs.ErrClosed)
}

func TestWorkingDir(t *testing.T) {
	dir := yard(t, map[string]string{"x": "x"})
	cwd, err := setOf(t, ReadDir(".")).WorkingDir()
	require.NoError(t, err)
	assert.Equal(t, dir, cwd)
	_, err = NewSet(nil, nil).WorkingDir()
	denied(t, err, "")

	elsewhere := NewSetWith(Options{Grants: []Grant{ReadFS("/srv", fstest.MapFS{"x": {Data: []byte("srv")}})}, WorkingDir: "/srv"})
	data, err := elsewhere.ReadFile("x", 0)
	require.NoError(t, err)
	assert.Equal(t, "srv", string(data))
}

func TestGrantsOfOneKindAreNoneOfAnother(t *testing.T) {
	yard(t, map[string]string{"x": "x"})
	for _, grant := range []Grant{WriteDir("."), ImportDir(".")} {
		_, err := setOf(t, grant).Open("x")
		denied(t, err, "")
	}
	_, err := setOf(t, ReadDir(".")).Create("x")
	denied(t, err, "")
	_, _, err = setOf(t, ReadDir("."), WriteDir(".")).ImportFile("x")
	assert.True(t, errors.Is(err, fs.ErrPermission))
}
