package capability

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Mode says how a file is opened: a sum of the following.
type Mode uint8

// The parts of a Mode. CPython's "r" is ModeRead, "w" ModeWrite|ModeCreate|ModeTruncate, "a" ModeWrite|ModeCreate|ModeAppend, "x"
// ModeWrite|ModeCreate|ModeExclusive, and "+" adds the missing one of ModeRead and ModeWrite.
const (
	ModeRead      Mode = 1 << iota
	ModeWrite          // needed by all that follow
	ModeAppend         // every write goes to the end
	ModeCreate         // make the file if there is none
	ModeTruncate       // empty the file if there is one
	ModeExclusive      // with ModeCreate: fail if there is one
)

// valid reports whether m makes sense.
func (m Mode) valid() bool {
	if m&ModeWrite == 0 {
		return m == ModeRead
	}
	return m&ModeExclusive == 0 || m&ModeCreate != 0
}

// String returns the mode as CPython writes it: "r+".
func (m Mode) String() string {
	text := "r+"
	switch {
	case m&ModeWrite == 0:
		return "r"
	case m&ModeAppend != 0:
		text = "a+"
	case m&ModeExclusive != 0:
		text = "x+"
	case m&ModeTruncate != 0:
		text = "w+"
	case m&ModeRead == 0:
		return "r+" // writing without reading, as CPython cannot
	}
	if m&ModeRead == 0 {
		return text[:1]
	}
	return text
}

// WritableFS is a file system of the host's making that scripts may write to, see [WriteFS]. Names are those of fs.FS. The files that
// OpenFile returns for a mode with ModeWrite implement io.Writer, and may implement io.Seeker and interface{ Truncate(size int64) error }.
// Remove removes a file or an empty folder.
type WritableFS interface {
	fs.FS
	OpenFile(name string, mode Mode) (fs.File, error)
	Mkdir(name string) error
	Remove(name string) error
	Rename(from, to string) error
}

// tree is what a mount is made of. Paths are slash paths below it, valid in the sense of fs.ValidPath.
type tree interface {
	stat(path string) (fs.FileInfo, error)  // follows links
	lstat(path string) (fs.FileInfo, error) // does not
	open(path string, mode Mode) (fs.File, error)
	mkdir(path string) error
	remove(path string) error
	rename(from, to string) error
	escapes(err error) bool // whether err says that a link leads out of the tree
	close() error
}

// rootTree is a folder of the operating system.
type rootTree struct {
	root *os.Root
}

// openRoot opens the folder at the absolute path dir, following links.
func openRoot(dir string) (tree, error) {
	// Looking first keeps OpenRoot from waiting at a FIFO.
	info, err := os.Stat(dir)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, ErrNotDirectory
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return rootTree{root}, nil
}

func (t rootTree) stat(path string) (fs.FileInfo, error) {
	return t.root.Stat(filepath.FromSlash(path))
}

func (t rootTree) lstat(path string) (fs.FileInfo, error) {
	return t.root.Lstat(filepath.FromSlash(path))
}

func (t rootTree) open(path string, mode Mode) (fs.File, error) {
	flags := nonblock
	switch {
	case mode&ModeWrite == 0:
		flags |= os.O_RDONLY
	case mode&ModeRead == 0:
		flags |= os.O_WRONLY
	default:
		flags |= os.O_RDWR
	}
	for _, f := range []struct {
		mode Mode
		flag int
	}{{ModeAppend, os.O_APPEND}, {ModeCreate, os.O_CREATE}, {ModeExclusive, os.O_EXCL}} {
		if mode&f.mode != 0 {
			flags |= f.flag
		}
	}
	file, err := t.root.OpenFile(filepath.FromSlash(path), flags, 0o666)
	if err != nil {
		return nil, err // not file: a nil *os.File is no nil fs.File
	}
	return file, nil
}

func (t rootTree) mkdir(path string) error  { return t.root.Mkdir(filepath.FromSlash(path), 0o777) }
func (t rootTree) remove(path string) error { return t.root.Remove(filepath.FromSlash(path)) }
func (t rootTree) rename(from, to string) error {
	return t.root.Rename(filepath.FromSlash(from), filepath.FromSlash(to))
}

// escapes compares err with the error of a path that certainly leads out: os does not export it.
func (t rootTree) escapes(err error) bool {
	_, outside := t.root.Lstat("..")
	return outside != nil && rootCause(outside) == rootCause(err)
}

// rootCause returns the innermost error that err wraps.
func rootCause(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		err = inner
	}
}

func (t rootTree) close() error { return t.root.Close() }

// fsTree is a file system of the host's making.
type fsTree struct {
	fsys fs.FS
}

func (t fsTree) stat(path string) (fs.FileInfo, error)  { return fs.Stat(t.fsys, path) }
func (t fsTree) lstat(path string) (fs.FileInfo, error) { return fs.Lstat(t.fsys, path) }

func (t fsTree) open(path string, mode Mode) (fs.File, error) {
	if mode&ModeWrite == 0 {
		return t.fsys.Open(path)
	}
	w, err := t.writable()
	if err != nil {
		return nil, err
	}
	file, err := w.OpenFile(path, mode)
	if err != nil {
		return nil, err
	}
	if _, ok := file.(io.Writer); !ok {
		return nil, errors.Join(syscall.EROFS, file.Close())
	}
	return file, nil
}

func (t fsTree) writable() (WritableFS, error) {
	if w, ok := t.fsys.(WritableFS); ok {
		return w, nil
	}
	return nil, syscall.EROFS
}

func (t fsTree) mkdir(path string) error {
	w, err := t.writable()
	if err != nil {
		return err
	}
	return w.Mkdir(path)
}

func (t fsTree) remove(path string) error {
	w, err := t.writable()
	if err != nil {
		return err
	}
	return w.Remove(path)
}

func (t fsTree) rename(from, to string) error {
	w, err := t.writable()
	if err != nil {
		return err
	}
	return w.Rename(from, to)
}

func (t fsTree) escapes(error) bool { return false }
func (t fsTree) close() error       { return nil }
