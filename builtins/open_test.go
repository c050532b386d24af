package builtins

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// folder is a machine that may read and write one folder.
type folder struct {
	*scriptless
	grants *capability.Set
}

func (c *folder) Grants() *capability.Set { return c.grants }

func (c *folder) LookupSpecial(object.Value, *object.Str) (object.Value, bool, error) {
	return object.Unbound, false, nil
}

func newFolder(t *testing.T) *folder {
	c := &folder{scriptless: newScriptless(budget.Limits{})}
	dir := t.TempDir()
	c.grants = capability.NewSetWith(capability.Options{
		Grants: []capability.Grant{capability.ReadDir(dir), capability.WriteDir(dir)}, Meter: c.m, WorkingDir: dir})
	t.Cleanup(func() { assert.NoError(t, c.grants.Close()) })
	return c
}

func (c *folder) str(t *testing.T, s string) object.Value {
	v, err := object.NewStrCopy(c.m, s)
	require.NoError(t, err)
	return v
}

// open is open(name, mode, newline=newline).
func (c *folder) open(t *testing.T, name, mode string, newline object.Value) object.Value {
	f, err := runOpen(c, []object.Value{c.str(t, name), c.str(t, mode), object.Int(-1), object.None, object.None, newline, object.True, object.None})
	require.NoError(t, err)
	return f
}

// do calls a method of a file that is a plain function.
func (c *folder) do(t *testing.T, f object.Value, method string, args ...object.Value) object.Value {
	attr, ok := object.ClassOf(f).Lookup(object.Intern(method))
	require.True(t, ok, method)
	fn := native.Of(attr)
	args = append([]object.Value{f}, args...)
	for _, p := range fn.Params[len(args):] {
		args = append(args, p.Default)
	}
	v, err := fn.Run(c, args)
	require.NoError(t, err, method)
	return v
}

func TestFilesKeepWhatIsWritten(t *testing.T) {
	c := newFolder(t)
	f := c.open(t, "a.txt", "w", object.None)
	assert.Equal(t, int64(6), c.do(t, f, "write", c.str(t, "one\ntü")).AsInt(), "write returns characters")
	c.do(t, f, "close")
	f = c.open(t, "a.txt", "a", object.None)
	assert.Equal(t, int64(7), c.do(t, f, "tell").AsInt(), "appending begins at the end, in bytes")
	c.do(t, f, "write", c.str(t, "!\n"))
	c.do(t, f, "close")
	f = c.open(t, "a.txt", "r", object.None)
	assert.Equal(t, "one\ntü!\n", c.do(t, f, "read").Str().String())
}

func TestFilesReadAndWriteInOnePlace(t *testing.T) {
	c := newFolder(t)
	f := c.open(t, "a.txt", "w+", object.None)
	c.do(t, f, "write", c.str(t, "0123456789"))
	c.do(t, f, "seek", object.Int(0))
	assert.Equal(t, "01", c.do(t, f, "read", object.Int(2)).Str().String())
	c.do(t, f, "write", c.str(t, "AB"))
	assert.Equal(t, int64(4), c.do(t, f, "tell").AsInt(), "writing goes on where reading stopped, whatever was buffered")
	c.do(t, f, "truncate", object.Int(6))
	c.do(t, f, "seek", object.Int(0))
	assert.Equal(t, "01AB45", c.do(t, f, "read").Str().String())
}

func TestFilesTranslateLineEndsWhenWriting(t *testing.T) {
	c := newFolder(t)
	f := c.open(t, "a.txt", "w", c.str(t, "\r\n"))
	c.do(t, f, "write", c.str(t, "a\nb\n"))
	c.do(t, f, "close")
	f = c.open(t, "a.txt", "rb", object.None)
	assert.Equal(t, "a\r\nb\r\n", string(c.do(t, f, "read").Bytes().Bytes()))
}

func TestFilesCutLinesAcrossChunks(t *testing.T) {
	c := newFolder(t)
	f := c.open(t, "a.bin", "wb", object.None)
	line := make([]byte, fileChunk-1)
	for i := range line {
		line[i] = 'x'
	}
	// The \r ends a chunk and its \n begins the next; then a character of two bytes is cut in half.
	data := append(append([]byte{}, line...), "\r\n"...)
	data = append(data, line[:fileChunk-2]...)
	data = append(data, "é\nend"...)
	v, err := object.NewBytes(c.m, data)
	require.NoError(t, err)
	c.do(t, f, "write", v)
	c.do(t, f, "close")
	f = c.open(t, "a.bin", "r", object.None)
	assert.Equal(t, fileChunk, c.do(t, f, "readline").Str().Len())
	second := c.do(t, f, "readline").Str()
	assert.Equal(t, fileChunk, second.Len())
	assert.Equal(t, "é\n", second.String()[fileChunk-2:])
	assert.Equal(t, "end", c.do(t, f, "readline").Str().String())
	assert.Equal(t, "", c.do(t, f, "readline").Str().String())
}

func TestReadingIsCharged(t *testing.T) {
	c := newFolder(t)
	f := c.open(t, "a.txt", "w", object.None)
	big := make([]byte, 4<<20)
	for i := range big {
		big[i] = 'x'
	}
	c.do(t, f, "write", c.str(t, string(big)))
	c.do(t, f, "close")
	f = c.open(t, "a.txt", "r", object.None)
	before := c.m.Usage()
	c.do(t, f, "read")
	after := c.m.Usage()
	assert.Greater(t, after.TotalBytes-before.TotalBytes, int64(len(big)))
	assert.Greater(t, after.Steps-before.Steps, int64(len(big)/64))
}
