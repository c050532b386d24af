package minipy

// LiveBytes walks what the script of r can reach and returns its size as the meter counts it.
func (r *Result) LiveBytes() int64 {
	live, _ := r.ex.thread.Live()
	return live
}
