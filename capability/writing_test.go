package capability

import (
	"io"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// write writes text to an open file and closes it.
func write(t *testing.T, f *File, err error, text string) {
	t.Helper()
	require.NoError(t, err)
	_, err = f.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, f.Close())
}

// content returns what the operating system has at name.
func content(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

func TestModesOfWriting(t *testing.T) {
	yard(t, map[string]string{"out/": ""})
	set := setOf(t, WriteDir("out"), ReadDir("out"))
	f, err := set.Create("out/x")
	write(t, f, err, "first")
	assert.Equal(t, "first", content(t, "out/x"))
	f, err = set.Append("out/x")
	write(t, f, err, " second")
	assert.Equal(t, "first second", content(t, "out/x"))
	f, err = set.Create("out/x")
	write(t, f, err, "new")
	assert.Equal(t, "new", content(t, "out/x"))
	f, err = set.OpenFile("out/x", ModeRead|ModeWrite)
	write(t, f, err, "N")
	assert.Equal(t, "New", content(t, "out/x"))

	_, err = set.OpenFile("out/x", ModeWrite|ModeCreate|ModeExclusive)
	assert.ErrorIs(t, err, fs.ErrExist)
	_, err = set.OpenFile("out", ModeWrite|ModeCreate|ModeExclusive)
	assert.ErrorIs(t, err, fs.ErrExist)
	_, err = set.OpenFile("out/missing", ModeWrite|ModeRead)
	assert.ErrorIs(t, err, fs.ErrNotExist)
	_, err = set.Create("out/no/x")
	assert.ErrorIs(t, err, fs.ErrNotExist)
	_, err = set.Create("out")
	assert.ErrorIs(t, err, ErrIsDirectory)
	_, err = set.Create("out/new/")
	assert.ErrorIs(t, err, ErrIsDirectory)
	_, err = set.Create("elsewhere")
	denied(t, err, "outside the granted folders")

	f, err = set.OpenFile("out/x", ModeRead|ModeWrite|ModeCreate|ModeTruncate)
	require.NoError(t, err)
	_, err = f.Write([]byte("0123"))
	require.NoError(t, err)
	require.NoError(t, f.Truncate(2))
	_, err = f.Seek(0, io.SeekStart)
	require.NoError(t, err)
	data, err := io.ReadAll(f)
	require.NoError(t, err)
	assert.Equal(t, "01", string(data))
	assert.Equal(t, int64(2), f.Size())
	assert.ErrorIs(t, f.Truncate(-1), fs.ErrInvalid)
}

func TestModesAreWrittenAsCPythonDoes(t *testing.T) {
	const w = ModeWrite | ModeCreate
	for want, mode := range map[string]Mode{
		"r": ModeRead, "w": w | ModeTruncate, "a": w | ModeAppend, "x": w | ModeExclusive,
		"r+": ModeRead | ModeWrite, "w+": w | ModeTruncate | ModeRead, "a+": w | ModeAppend | ModeRead, "x+": w | ModeExclusive | ModeRead,
	} {
		assert.Equal(t, want, mode.String())
		assert.True(t, mode.valid(), want)
	}
	for _, mode := range []Mode{0, ModeRead | ModeCreate, ModeAppend, ModeWrite | ModeExclusive} {
		assert.False(t, mode.valid(), mode)
	}
}

func TestWritingDetailsNameTheMode(t *testing.T) {
	yard(t, nil)
	observer, events := watch()
	set := NewSet([]Grant{WriteDir("."), ReadDir(".")}, observer)
	defer set.Close()
	_, err := set.OpenFile("x", ModeRead|ModeWrite|ModeCreate|ModeTruncate)
	require.NoError(t, err)
	assert.Equal(t, []Event{
		{FSRead, "open", "open('x', 'w+')", true, "granted: fs.read=."},
		{FSWrite, "open", "open('x', 'w+')", true, "granted: fs.write=."},
	}, *events)
}

func TestQuotasOfWriting(t *testing.T) {
	yard(t, nil)
	set := limited(t, Quota{WriteBytes: 10, Created: 2}, WriteDir("."))
	f, err := set.Create("x")
	require.NoError(t, err)
	_, err = f.Write(make([]byte, 6))
	require.NoError(t, err)
	n, err := f.Write(make([]byte, 6))
	assert.EqualError(t, err, "fs.write quota reached (bytes written, 10 B): write('x')")
	assert.Zero(t, n, "half a write helps nobody")
	_, err = f.Seek(9, io.SeekStart)
	require.NoError(t, err)
	_, err = f.Write(make([]byte, 2))
	assert.Error(t, err, "three bytes of hole and two of data")
	assert.Error(t, f.Truncate(1<<40))
	assert.Len(t, content(t, "x"), 6)
	_, err = f.Write(make([]byte, 1))
	require.NoError(t, err)
	assert.Equal(t, int64(10), set.Spent().WriteBytes)

	require.NoError(t, set.Mkdir("d"))
	_, err = set.Create("y")
	assert.EqualError(t, err, "fs.write quota reached (2 files created): open('y')")
	assert.Error(t, set.Mkdir("e"))
	_, err = set.Create("x")
	assert.NoError(t, err, "it is there already")
	assert.NoFileExists(t, "y")
	assert.NoDirExists(t, "e")
}

func TestFoldersAreMadeAndRemoved(t *testing.T) {
	yard(t, map[string]string{"out/full/x": "", "out/file": "", "out/link": "-> file"})
	set := setOf(t, WriteDir("out"))
	require.NoError(t, set.Mkdir("out/d"))
	assert.DirExists(t, "out/d")
	assert.ErrorIs(t, set.Mkdir("out/d"), fs.ErrExist)
	assert.ErrorIs(t, set.Mkdir("out"), fs.ErrExist)
	assert.ErrorIs(t, set.Mkdir("out/a/b"), fs.ErrNotExist)
	assert.ErrorIs(t, set.Remove("out/d"), ErrIsDirectory)
	assert.ErrorIs(t, set.RemoveDir("out/file"), ErrNotDirectory)
	assert.ErrorIs(t, set.RemoveDir("out/full"), ErrNotEmpty)
	assert.ErrorIs(t, set.Remove("out/none"), fs.ErrNotExist)
	require.NoError(t, set.RemoveDir("out/d"))
	assert.NoDirExists(t, "out/d")
	require.NoError(t, set.Remove("out/link"))
	assert.FileExists(t, "out/file")
	require.NoError(t, set.Remove("out/file"))
	assert.NoFileExists(t, "out/file")
	denied(t, set.RemoveDir("out"), "the granted folder itself")
	denied(t, set.Mkdir("new"), "outside the granted folders")
}

func TestRename(t *testing.T) {
	yard(t, map[string]string{"out/x": "x", "out/y": "y", "out/full/z": "", "more/": ""})
	set := setOf(t, WriteDir("out"), WriteDir("more"))
	require.NoError(t, set.Rename("out/x", "out/y"))
	assert.Equal(t, "x", content(t, "out/y"))
	assert.NoFileExists(t, "out/x")
	assert.ErrorIs(t, set.Rename("out/x", "out/z"), fs.ErrNotExist)
	assert.Equal(t, "EXDEV", CauseOf(set.Rename("out/y", "more/y")).Name)
	denied(t, set.Rename("out/y", "y"), "outside the granted folders")
	denied(t, set.Rename("out", "out/in"), "the granted folder itself")
}

func TestRenamingDoesNotMakeReadable(t *testing.T) {
	yard(t, map[string]string{"out/secret/x": "secret", "out/public/y": "y", "out/public/deep/z": "z", "out/s": "secret"})
	set := setOf(t, WriteDir("out"), ReadDir("out/public/deep"), ImportDir("out/lib"))
	const reason = "it would move what may not be read to where it may"
	denied(t, set.Rename("out/s", "out/public/deep/s"), reason)
	denied(t, set.Rename("out/secret", "out/lib"), reason)
	require.NoError(t, set.Rename("out/public", "out/away"), "taking it away reads nothing")
	denied(t, set.Rename("out/secret", "out/public"), reason, "the grant is below it")
	require.NoError(t, set.Rename("out/s", "out/t"))
}

// A file is opened for reading and writing from the deeper of two grants: seen from the higher one the link would stay inside.
func TestWritingDoesNotMakeReadable(t *testing.T) {
	yard(t, map[string]string{"out/secret": "secret", "out/public/link": "-> ../secret", "out/public/x": "x"})
	set := setOf(t, WriteDir("out"), ReadDir("out/public"))
	_, err := set.OpenFile("out/public/link", ModeRead|ModeWrite)
	denied(t, err, "a symbolic link leads out of the granted folder")
	_, err = set.OpenFile("out/secret", ModeRead|ModeWrite)
	denied(t, err, "outside the granted folders")
	f, err := set.OpenFile("out/public/x", ModeRead|ModeWrite)
	write(t, f, err, "y")

	narrow := setOf(t, WriteDir("out/public"), ReadDir("out"))
	_, err = narrow.OpenFile("out/public/link", ModeRead|ModeWrite)
	denied(t, err, "a symbolic link leads out of the granted folder")
	assert.Equal(t, "secret", content(t, "out/secret"))

	virtual := setOf(t, WriteDir("out"), ReadFS("out", fstest.MapFS{"secret": {Data: []byte("public")}}))
	_, err = virtual.OpenFile("out/secret", ModeRead|ModeWrite)
	denied(t, err, "reading and writing are granted for different files")
}

// shelf is a WritableFS over a folder.
type shelf struct {
	fs.FS
	root *os.Root
}

func (s shelf) OpenFile(name string, mode Mode) (fs.File, error) {
	return rootTree{s.root}.open(name, mode)
}
func (s shelf) Mkdir(name string) error      { return s.root.Mkdir(name, 0o777) }
func (s shelf) Remove(name string) error     { return s.root.Remove(name) }
func (s shelf) Rename(from, to string) error { return s.root.Rename(from, to) }

func TestWritableFileSystemsOfTheHost(t *testing.T) {
	yard(t, map[string]string{"store/old": "old"})
	root, err := os.OpenRoot("store")
	require.NoError(t, err)
	defer root.Close()
	backing := shelf{root.FS(), root}
	set := setOf(t, WriteFS("/srv", backing), ReadFS("/srv", backing))
	f, err := set.Create("/srv/x")
	write(t, f, err, "text")
	f, err = set.OpenFile("/srv/old", ModeRead|ModeWrite)
	write(t, f, err, "OLD")
	assert.Equal(t, "text", content(t, "store/x"))
	assert.Equal(t, "OLD", content(t, "store/old"))
	require.NoError(t, set.Mkdir("/srv/d"))
	require.NoError(t, set.Rename("/srv/x", "/srv/d/x"))
	require.NoError(t, set.Remove("/srv/d/x"))
	require.NoError(t, set.RemoveDir("/srv/d"))
	assert.NoDirExists(t, "store/d")
}
