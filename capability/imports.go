package capability

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
)

// ImportFile returns the source at the slash path file ("a/b.py", "a/b/__init__.py") of the first grant of imports that has
// it, and the name to show for it in tracebacks. When none has it the error matches fs.ErrNotExist. Other errors: *DeniedError when nothing
// is granted or a link leads out of the folder, *QuotaError for a source that is too long.
func (s *Set) ImportFile(file string) (data []byte, display string, err error) {
	if !s.Has(Import) {
		return nil, "", s.deny(Import, "", "import", file)
	}
	if s.closed {
		return nil, "", pathError("import", file, fs.ErrClosed)
	}
	// A module's name has no separators of its own; on Windows a backslash would be one.
	if !fs.ValidPath(file) || len(file) > maxName || strings.ContainsAny(file, "\\\x00") {
		return nil, "", pathError("import", file, fs.ErrNotExist)
	}
	for _, m := range s.mounts {
		if m.grant.capability != Import {
			continue
		}
		data, err := s.importFrom(m, file)
		switch {
		case err == nil:
			return data, m.display(file), nil
		case !errors.Is(err, fs.ErrNotExist):
			return nil, "", err
		}
	}
	return nil, "", pathError("import", file, fs.ErrNotExist)
}

// importFrom returns the source at file in m. What is there but is not a regular file counts as missing, as in CPython.
func (s *Set) importFrom(m *mount, file string) ([]byte, error) {
	if m.grant.err != nil {
		return nil, pathError("import", file, m.grant.err)
	}
	tree, err := m.files()
	if err != nil {
		return nil, pathError("import", file, err)
	}
	at := place{mount: m, tree: tree, path: file}
	info, err := s.status(at, file, "import")
	var denied *DeniedError
	switch {
	case errors.As(err, &denied):
		return nil, err
	case errors.Is(err, ErrNotDirectory): // a.py where a/b.py is looked for
		err = fs.ErrNotExist
	}
	s.allow(m.grant, "import", file)
	if err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	if err != nil {
		return nil, pathError("import", file, err)
	}
	handle, err := tree.open(file, ModeRead)
	if err != nil {
		return nil, s.failure(at, err, file, "import")
	}
	defer handle.Close()
	if info, err = handle.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, pathError("import", file, fs.ErrNotExist)
	}
	f := &File{set: s, capability: Import, name: file, mode: ModeRead, handle: handle, size: max(info.Size(), 0)}
	return f.readAll(s.quota.SourceFile, SourceFile)
}

// display returns what tracebacks call file: its path below the folder as it was granted.
func (m *mount) display(file string) string {
	if m.grant.real {
		return filepath.Join(m.grant.scope, filepath.FromSlash(file))
	}
	return path.Join(m.grant.scope, file)
}
