//go:build unix

package capability

import (
	"io/fs"
	"net"
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A test here that blocks runs into the timeout of go test.

func TestPipesAndSocketsAreRefusedWithoutWaiting(t *testing.T) {
	yard(t, map[string]string{"d/": ""})
	require.NoError(t, syscall.Mkfifo("d/pipe.py", 0o666))
	socket, err := net.Listen("unix", "d/socket")
	require.NoError(t, err)
	defer socket.Close()
	set := setOf(t, ReadDir("d"), WriteDir("d"), ImportDir("d"))
	for _, name := range []string{"d/pipe.py", "d/socket"} {
		for _, mode := range []Mode{ModeRead, ModeWrite, ModeWrite | ModeAppend | ModeCreate, ModeRead | ModeWrite} {
			_, err := set.OpenFile(name, mode)
			denied(t, err, "not a regular file", name, mode)
		}
		_, err := set.ReadDir(name)
		assert.ErrorIs(t, err, ErrNotDirectory)
		_, err = set.Stat(name)
		assert.NoError(t, err, "one may see that it is there")
	}
	_, _, err = set.ImportFile("pipe.py")
	assert.Equal(t, "ENOENT", CauseOf(err).Name)
	assert.Zero(t, set.Spent().Handles)
}

// swapping is a tree in which the file that was looked at has been replaced when it is opened.
type swapping struct {
	tree
	to string
}

func (s swapping) open(_ string, mode Mode) (fs.File, error) { return s.tree.open(s.to, mode) }

func TestAPipePutInThePlaceOfAFileIsRefusedWithoutWaiting(t *testing.T) {
	yard(t, map[string]string{"d/file": "text", "d/sub/": ""})
	require.NoError(t, syscall.Mkfifo("d/pipe", 0o666))
	root, err := openRoot("d")
	require.NoError(t, err)
	for to, check := range map[string]func(error){
		"pipe": func(err error) { denied(t, err, "not a regular file") },
		"sub":  func(err error) { assert.ErrorIs(t, err, ErrIsDirectory) },
	} {
		grant := ReadDir("d")
		grant.open = func() (tree, error) { return swapping{root, to}, nil }
		_, err = NewSet([]Grant{grant}, nil).Open("d/file")
		check(err)
	}
	grant := ReadDir("d")
	grant.open = func() (tree, error) { return swapping{root, "pipe"}, nil }
	_, err = NewSet([]Grant{grant}, nil).ReadDir("d/sub")
	assert.ErrorIs(t, err, ErrNotDirectory)
	require.NoError(t, root.close())
}

func TestAGrantedPipeIsNoFolder(t *testing.T) {
	yard(t, nil)
	require.NoError(t, syscall.Mkfifo("pipe", 0o666))
	_, err := setOf(t, ReadDir("pipe")).Open("pipe/x")
	assert.ErrorIs(t, err, ErrNotDirectory)
	_, err = ParseGrant("fs.read=pipe")
	assert.ErrorContains(t, err, "not a folder")
}

func TestFilesThatTheSystemRefuses(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may read everything")
	}
	yard(t, map[string]string{"d/x": "x"})
	require.NoError(t, os.Chmod("d/x", 0))
	_, err := setOf(t, ReadDir("d")).Open("d/x")
	assert.Equal(t, "EACCES", CauseOf(err).Name)
}
