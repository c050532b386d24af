package capability

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"slices"
	"syscall"
	"time"

	"github.com/minipy/minipy/budget"
)

// FileInfo describes a file or folder.
type FileInfo struct {
	Name    string      // its last part
	Size    int64       // in bytes, for regular files
	Mode    fs.FileMode // kind and permissions
	ModTime time.Time
}

// IsDir reports whether it is a folder.
func (i FileInfo) IsDir() bool { return i.Mode.IsDir() }

// DirEntry is an entry of a folder.
type DirEntry struct {
	Name string
	Type fs.FileMode // its kind; links are not followed
}

// IsDir reports whether it is a folder.
func (e DirEntry) IsDir() bool { return e.Type.IsDir() }

// Open opens the regular file name for reading.
func (s *Set) Open(name string) (*File, error) { return s.OpenFile(name, ModeRead) }

// Create opens the regular file name for writing, made if missing, emptied if not.
func (s *Set) Create(name string) (*File, error) {
	return s.OpenFile(name, ModeWrite|ModeCreate|ModeTruncate)
}

// Append opens the regular file name for writing at its end, made if missing.
func (s *Set) Append(name string) (*File, error) {
	return s.OpenFile(name, ModeWrite|ModeCreate|ModeAppend)
}

// OpenFile opens the regular file name. ModeRead needs fs.read, ModeWrite fs.write, both need both, for the same file. Errors: *DeniedError (also
// for what is neither a regular file nor a folder), *QuotaError, or *fs.PathError, which matches ErrIsDirectory for a folder.
func (s *Set) OpenFile(name string, mode Mode) (*File, error) {
	if !mode.valid() {
		return nil, pathError("open", name, fs.ErrInvalid)
	}
	var arguments []string
	if mode != ModeRead {
		arguments = []string{mode.String()}
	}
	at, grants, err := s.locateFor(mode, name, arguments)
	if err != nil {
		return nil, err
	}
	info, err := s.status(at, name, "open", arguments...)
	missing := errors.Is(err, fs.ErrNotExist)
	if err != nil && !missing {
		return nil, err
	}
	for _, g := range grants {
		s.allow(g, "open", append([]string{name}, arguments...)...)
	}
	switch {
	case missing && mode&ModeCreate == 0:
		return nil, err
	case missing && at.asFolder:
		return nil, pathError("open", name, ErrIsDirectory)
	case !missing && mode&ModeExclusive != 0:
		return nil, pathError("open", name, fs.ErrExist)
	case !missing:
		if err := s.regular(at, info, name, arguments); err != nil {
			return nil, err
		}
	}
	if s.spent.Handles >= s.quota.Handles {
		return nil, s.exceed(at.grant.capability, Handles, s.quota.Handles, "open", name)
	}
	if missing {
		if err := s.payCreating("open", name); err != nil {
			return nil, err
		}
	}
	return s.openAt(at, name, mode, arguments)
}

// locateFor finds the place of name for every capability that mode needs, and the grants that cover it.
//
// Reading and writing can be granted at different folders. The file is opened from the deeper of the two: a link that stays inside it
// stays inside the other as well.
func (s *Set) locateFor(mode Mode, name string, arguments []string) (place, []*Grant, error) {
	var at place
	var grants []*Grant
	if mode&ModeRead != 0 {
		p, err := s.locate(FSRead, name, "open", arguments...)
		if err != nil {
			return place{}, nil, err
		}
		at, grants = p, append(grants, p.grant)
	}
	if mode&ModeWrite != 0 {
		p, err := s.locate(FSWrite, name, "open", arguments...)
		if err != nil {
			return place{}, nil, err
		}
		grants = append(grants, p.grant)
		switch {
		case at.mount == nil:
			at = p
		case at.grant.real != p.grant.real || !p.grant.real && at.grant.base != p.grant.base:
			return place{}, nil, s.deny(FSWrite, "reading and writing are granted for different files", "open", append([]string{name}, arguments...)...)
		case !p.grant.real || len(p.grant.base) >= len(at.grant.base):
			at = p
		}
	}
	return at, grants, nil
}

// regular reports why what info describes cannot be opened, if it cannot.
func (s *Set) regular(at place, info fs.FileInfo, name string, arguments []string) error {
	switch {
	case info.IsDir():
		return pathError("open", name, ErrIsDirectory)
	case !info.Mode().IsRegular():
		return s.deny(at.grant.capability, "not a regular file", "open", append([]string{name}, arguments...)...)
	}
	return nil
}

// openAt opens the file at a place that was looked at, and looks again at what it got: it may have been replaced meanwhile.
func (s *Set) openAt(at place, name string, mode Mode, arguments []string) (*File, error) {
	handle, err := at.tree.open(at.path, mode)
	if err != nil {
		return nil, s.failure(at, err, name, "open", arguments...)
	}
	info, err := handle.Stat()
	if err == nil {
		err = s.regular(at, info, name, arguments)
	} else {
		err = pathError("open", name, err)
	}
	if err != nil {
		_ = handle.Close() // the error that matters is err
		return nil, err
	}
	f := &File{set: s, capability: at.grant.capability, name: name, mode: mode, handle: handle, size: max(info.Size(), 0)}
	// The file is emptied here, not by the opening, so that nothing but a regular file is ever emptied.
	if mode&ModeTruncate != 0 && f.size > 0 {
		if err := f.truncate(0); err != nil {
			_ = handle.Close()
			return nil, err
		}
	}
	if mode&ModeAppend != 0 {
		f.pos = f.size
		if seeker, ok := handle.(io.Seeker); ok {
			_, _ = seeker.Seek(0, io.SeekEnd) // so that the position is where CPython says; writes go to the end anyway
		}
	}
	if s.open == nil {
		s.open = map[*File]struct{}{}
	}
	s.open[f] = struct{}{}
	s.spent.Handles++
	return f, nil
}

// ReadFile returns what is in the regular file name. maxBytes bounds it (a longer one is a *QuotaError for FileBytes); zero or less means that
// only the quota does.
func (s *Set) ReadFile(name string, maxBytes int64) ([]byte, error) {
	f, err := s.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if maxBytes <= 0 {
		maxBytes = budget.Unlimited
	}
	return f.readAll(maxBytes, FileBytes)
}

// Stat describes what is at name, following links.
func (s *Set) Stat(name string) (FileInfo, error) {
	at, err := s.locate(FSRead, name, "stat")
	if err != nil {
		return FileInfo{}, err
	}
	info, err := s.status(at, name, "stat")
	return s.described(at, info, err, name, "stat")
}

// Lstat describes what is at name; a link describes itself.
func (s *Set) Lstat(name string) (FileInfo, error) {
	at, err := s.locate(FSRead, name, "lstat")
	if err != nil {
		return FileInfo{}, err
	}
	info, err := at.tree.lstat(at.path)
	return s.described(at, info, s.failure(at, err, name, "lstat"), name, "lstat")
}

// described ends a look at a place: a refusal was reported already, anything else was allowed.
func (s *Set) described(at place, info fs.FileInfo, err error, name, operation string) (FileInfo, error) {
	var denied *DeniedError
	if errors.As(err, &denied) {
		return FileInfo{}, err
	}
	s.allow(at.grant, operation, name)
	if err != nil {
		return FileInfo{}, err
	}
	return FileInfo{Name: info.Name(), Size: max(info.Size(), 0), Mode: info.Mode(), ModTime: info.ModTime()}, nil
}

// entryBytes is what an entry of a listing takes, at most, without its name: once in the operating system's form and, with the slice's
// growth, three times in ours.
const entryBytes = 192

// ReadDir returns the entries of the folder name, sorted by name.
func (s *Set) ReadDir(name string) ([]DirEntry, error) {
	at, err := s.locate(FSRead, name, "listdir")
	if err != nil {
		return nil, err
	}
	info, err := s.status(at, name, "listdir")
	if _, err := s.described(at, info, err, name, "listdir"); err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, pathError("listdir", name, ErrNotDirectory)
	}
	handle, err := at.tree.open(at.path, ModeRead)
	if err != nil {
		return nil, s.failure(at, err, name, "listdir")
	}
	defer handle.Close()
	if info, err = handle.Stat(); err != nil {
		return nil, pathError("listdir", name, err)
	}
	folder, ok := handle.(fs.ReadDirFile)
	if !ok || !info.IsDir() {
		return nil, pathError("listdir", name, ErrNotDirectory)
	}
	return s.list(folder, name)
}

// list reads an open folder in pieces, each within what is left of the quota.
func (s *Set) list(folder fs.ReadDirFile, name string) ([]DirEntry, error) {
	const piece = 64
	var entries []DirEntry
	for {
		if err := s.charge(piece * entryBytes); err != nil {
			return nil, err
		}
		got, err := folder.ReadDir(piece)
		if int64(len(got)) > s.quota.Entries-s.spent.Entries {
			return nil, s.exceed(FSRead, Entries, s.quota.Entries, "listdir", name)
		}
		s.spent.Entries += int64(len(got))
		names := int64(0)
		for _, entry := range got {
			entries = append(entries, DirEntry{Name: entry.Name(), Type: entry.Type()})
			names += budget.SizeClass(int64(len(entry.Name())))
		}
		if err := s.charge(names); err != nil {
			return nil, err
		}
		if err == io.EOF || err == nil && len(got) == 0 {
			break
		}
		if err != nil {
			return nil, pathError("listdir", name, err)
		}
	}
	slices.SortFunc(entries, func(a, b DirEntry) int { return cmp.Compare(a.Name, b.Name) })
	return entries, nil
}

// payCreating takes one from the quota for making files and folders.
func (s *Set) payCreating(operation, name string) error {
	if s.spent.Created >= s.quota.Created {
		return s.exceed(FSWrite, Created, s.quota.Created, operation, name)
	}
	s.spent.Created++
	return nil
}

// Mkdir makes the folder name; the folder that it is in must exist.
func (s *Set) Mkdir(name string) error {
	at, err := s.locate(FSWrite, name, "mkdir")
	if err != nil {
		return err
	}
	// A grant of writing tells whether a name exists, as every attempt to make it does.
	if _, err := at.tree.lstat(at.path); err == nil {
		s.allow(at.grant, "mkdir", name)
		return pathError("mkdir", name, fs.ErrExist)
	} else if at.tree.escapes(err) {
		return s.failure(at, err, name, "mkdir")
	}
	s.allow(at.grant, "mkdir", name)
	if err := s.payCreating("mkdir", name); err != nil {
		return err
	}
	return s.failure(at, at.tree.mkdir(at.path), name, "mkdir")
}

// Remove removes the file or link name. A folder is an error that matches ErrIsDirectory.
func (s *Set) Remove(name string) error { return s.remove("remove", name, false) }

// RemoveDir removes the empty folder name. A file is an error that matches ErrNotDirectory.
func (s *Set) RemoveDir(name string) error { return s.remove("rmdir", name, true) }

func (s *Set) remove(operation, name string, folder bool) error {
	at, err := s.locate(FSWrite, name, operation)
	if err != nil {
		return err
	}
	if at.path == "." {
		return s.deny(FSWrite, "the granted folder itself", operation, name)
	}
	info, err := at.tree.lstat(at.path)
	if err != nil && at.tree.escapes(err) {
		return s.failure(at, err, name, operation)
	}
	s.allow(at.grant, operation, name)
	switch {
	case err != nil:
		return pathError(operation, name, err)
	case folder && !info.IsDir():
		return pathError(operation, name, ErrNotDirectory)
	case !folder && info.IsDir():
		return pathError(operation, name, ErrIsDirectory)
	}
	return s.failure(at, at.tree.remove(at.path), name, operation)
}

// Rename moves the file or folder from to to, replacing a file there. Both must be covered by one grant.
func (s *Set) Rename(from, to string) error {
	source, err := s.locate(FSWrite, from, "rename", to)
	if err != nil {
		return err
	}
	target, err := s.locate(FSWrite, to, "rename", from)
	if err != nil {
		return err
	}
	switch {
	case source.mount != target.mount:
		return pathError("rename", from, syscall.EXDEV)
	case source.path == "." || target.path == ".":
		return s.deny(FSWrite, "the granted folder itself", "rename", from, to)
	}
	if s.exposes(from, to) {
		return s.deny(FSRead, "it would move what may not be read to where it may", "rename", from, to)
	}
	for _, p := range []place{source, target} {
		if _, err := p.tree.lstat(p.path); err != nil && p.tree.escapes(err) {
			return s.failure(p, err, from, "rename", to)
		}
	}
	s.allow(source.grant, "rename", from, to)
	return s.failure(source, source.tree.rename(source.path, target.path), from, "rename", to)
}

// exposes reports whether moving from to to would make readable, or importable, what is not: a grant of writing is none of reading. What lies
// above a granted folder counts too, as the folder may not be open yet.
func (s *Set) exposes(from, to string) bool {
	source, err := s.absolute(from)
	if err != nil {
		return false // locate has found out before
	}
	target, err := s.absolute(to)
	if err != nil {
		return false
	}
	for _, m := range s.mounts {
		if m.grant.capability == FSWrite {
			continue
		}
		_, readable := below(m.grant.base, source)
		_, inside := below(m.grant.base, target)
		_, above := below(target, m.grant.base)
		if (inside || above) && !readable {
			return true
		}
	}
	return false
}
