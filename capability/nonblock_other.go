//go:build !unix

package capability

// nonblock is nothing where no file can make an opening wait.
const nonblock = 0
