package capability

import (
	"errors"
	"io/fs"
	"syscall"
)

// Cause is what an operating system error is to a script: the same on every platform, in Linux's numbers and words.
type Cause struct {
	Number int    // errno: 2
	Name   string // its symbol: "ENOENT"
	Text   string // strerror: "No such file or directory"
	Class  string // the exception that CPython raises: "FileNotFoundError"
}

// Errors that fs has no name for and that callers, who may not import syscall, match with errors.Is.
var (
	ErrIsDirectory  error = syscall.EISDIR    // the name is a folder, a file is needed
	ErrNotDirectory error = syscall.ENOTDIR   // the name, or a part of it, is no folder
	ErrNotEmpty     error = syscall.ENOTEMPTY // the folder to remove has entries
)

// causes are tried in order, the portable errors last: a system's error that is also, say, fs.ErrPermission keeps its own number.
var causes = []struct {
	match error
	cause Cause
}{
	{syscall.EPERM, Cause{1, "EPERM", "Operation not permitted", "PermissionError"}},
	{syscall.ENOENT, Cause{2, "ENOENT", "No such file or directory", "FileNotFoundError"}},
	{syscall.EBADF, Cause{9, "EBADF", "Bad file descriptor", "OSError"}},
	{syscall.EACCES, Cause{13, "EACCES", "Permission denied", "PermissionError"}},
	{syscall.EBUSY, Cause{16, "EBUSY", "Device or resource busy", "OSError"}},
	{syscall.EEXIST, Cause{17, "EEXIST", "File exists", "FileExistsError"}},
	{syscall.EXDEV, Cause{18, "EXDEV", "Invalid cross-device link", "OSError"}},
	{syscall.ENOTDIR, Cause{20, "ENOTDIR", "Not a directory", "NotADirectoryError"}},
	{syscall.EISDIR, Cause{21, "EISDIR", "Is a directory", "IsADirectoryError"}},
	{syscall.EINVAL, Cause{22, "EINVAL", "Invalid argument", "OSError"}},
	{syscall.ENFILE, Cause{23, "ENFILE", "Too many open files in system", "OSError"}},
	{syscall.EMFILE, Cause{24, "EMFILE", "Too many open files", "OSError"}},
	{syscall.EFBIG, Cause{27, "EFBIG", "File too large", "OSError"}},
	{syscall.ENOSPC, Cause{28, "ENOSPC", "No space left on device", "OSError"}},
	{syscall.ESPIPE, Cause{29, "ESPIPE", "Illegal seek", "OSError"}},
	{syscall.EROFS, Cause{30, "EROFS", "Read-only file system", "OSError"}},
	{syscall.ENAMETOOLONG, Cause{36, "ENAMETOOLONG", "File name too long", "OSError"}},
	{syscall.ENOTEMPTY, Cause{39, "ENOTEMPTY", "Directory not empty", "OSError"}},
	{syscall.ELOOP, Cause{40, "ELOOP", "Too many levels of symbolic links", "OSError"}},
	{syscall.EDQUOT, Cause{122, "EDQUOT", "Disk quota exceeded", "OSError"}},
	{fs.ErrNotExist, Cause{2, "ENOENT", "No such file or directory", "FileNotFoundError"}},
	{fs.ErrExist, Cause{17, "EEXIST", "File exists", "FileExistsError"}},
	{fs.ErrPermission, Cause{13, "EACCES", "Permission denied", "PermissionError"}},
	{fs.ErrInvalid, Cause{22, "EINVAL", "Invalid argument", "OSError"}},
	{fs.ErrClosed, Cause{9, "EBADF", "Bad file descriptor", "OSError"}},
	{errors.ErrUnsupported, Cause{95, "EOPNOTSUPP", "Operation not supported", "OSError"}},
}

// CauseOf returns what err, returned by a [Set] or a [File], is to a script; anything unknown is an input/output error. Look for
// *DeniedError and *QuotaError first: their own texts say more.
func CauseOf(err error) Cause {
	var quota *QuotaError
	if errors.As(err, &quota) {
		switch quota.Resource {
		case Handles:
			err = syscall.EMFILE
		case SourceFile, FileBytes:
			err = syscall.EFBIG
		default:
			err = syscall.EDQUOT
		}
	}
	for _, row := range causes {
		if errors.Is(err, row.match) {
			return row.cause
		}
	}
	return Cause{5, "EIO", "Input/output error", "OSError"}
}

// pathError returns err as an error about name: what the operating system calls the file is the host's affair.
func pathError(operation, name string, err error) error {
	var path *fs.PathError
	for errors.As(err, &path) {
		err = path.Err
	}
	return &fs.PathError{Op: operation, Path: name, Err: err}
}
