package capability

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// maxName is the longest name of a file, in bytes: Linux's own limit.
const maxName = 4096

// mount is a grant of files in one set. Its tree is opened at the first use and closed with the set.
type mount struct {
	grant *Grant
	tree  tree
	err   error // of opening it
}

// files returns the tree of m.
func (m *mount) files() (tree, error) {
	if m.tree == nil && m.err == nil {
		m.tree, m.err = m.grant.open()
	}
	return m.tree, m.err
}

// place is where a name leads: a file of a mount, which need not exist.
type place struct {
	*mount
	tree tree
	path string // below the mount, in slashes, "." for the mount itself

	asFolder bool // the name ended like a folder's: "x/"
}

// WorkingDir returns the absolute path that relative names start from. It needs fs.read or fs.write.
func (s *Set) WorkingDir() (string, error) {
	c := FSRead
	if !s.Has(c) && s.Has(FSWrite) {
		c = FSWrite
	}
	if err := s.need(c, "getcwd"); err != nil {
		return "", err
	}
	return s.workingDir()
}

func (s *Set) workingDir() (string, error) {
	if s.cwd == "" {
		cwd, err := os.Getwd()
		if err != nil {
			return "", err
		}
		s.cwd = cwd
	}
	return s.cwd, nil
}

// locate finds the place of name for an operation that needs c, or refuses. It looks at no file.
func (s *Set) locate(c Capability, name, operation string, arguments ...string) (place, error) {
	objects := append([]string{name}, arguments...)
	if !s.Has(c) {
		return place{}, s.deny(c, "", operation, objects...)
	}
	absolute, err := s.absolute(name)
	if err != nil {
		return place{}, pathError(operation, name, err)
	}
	var found place
	for _, m := range s.mounts {
		if m.grant.capability != c {
			continue
		}
		if m.grant.err != nil {
			return place{}, pathError(operation, name, m.grant.err)
		}
		// The deepest mount wins; of two at one path, the one granted last.
		if path, inside := below(m.grant.base, absolute); inside && (found.mount == nil || len(m.grant.base) >= len(found.grant.base)) {
			found = place{mount: m, path: path}
		}
	}
	if found.mount == nil {
		return place{}, s.deny(c, "outside the granted folders", operation, objects...)
	}
	if s.closed {
		return place{}, pathError(operation, name, fs.ErrClosed)
	}
	if found.tree, err = found.files(); err != nil {
		return place{}, pathError(operation, name, err)
	}
	found.asFolder = strings.HasSuffix(filepath.ToSlash(name), "/") || strings.HasSuffix(filepath.ToSlash(name), "/.")
	return found, nil
}

// absolute returns name as a clean absolute path in the form of the operating system.
func (s *Set) absolute(name string) (string, error) {
	switch {
	case name == "":
		return "", fs.ErrNotExist
	case len(name) > maxName:
		return "", syscall.ENAMETOOLONG
	case strings.ContainsRune(name, 0):
		return "", fs.ErrInvalid
	}
	name = filepath.FromSlash(name)
	if filepath.IsAbs(name) {
		return filepath.Clean(name), nil
	}
	cwd, err := s.workingDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(cwd, name), nil
}

// below returns the slash path that leads from the clean absolute path base to the clean absolute path name, if name is base or
// lies below it.
func below(base, name string) (string, bool) {
	if name == base {
		return ".", true
	}
	separator := string(filepath.Separator)
	if !strings.HasSuffix(base, separator) { // as a root's does
		base += separator
	}
	rest, inside := strings.CutPrefix(name, base)
	return filepath.ToSlash(rest), inside
}

// status looks at what is at p, following links, and reports a link that leads out of the mount as a refusal.
func (s *Set) status(p place, name, operation string, arguments ...string) (fs.FileInfo, error) {
	info, err := p.tree.stat(p.path)
	if err == nil && p.asFolder && !info.IsDir() {
		err = ErrNotDirectory
	}
	return info, s.failure(p, err, name, operation, arguments...)
}

// failure turns an error of p's tree into one about name; a link that leads out of the mount is a refusal.
func (s *Set) failure(p place, err error, name, operation string, arguments ...string) error {
	switch {
	case err == nil:
		return nil
	case p.tree.escapes(err):
		return s.deny(p.grant.capability, "a symbolic link leads out of the granted folder", operation, append([]string{name}, arguments...)...)
	}
	return pathError(operation, name, err)
}
