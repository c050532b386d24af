package object

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

// walked returns what a walk from v finds, and the most entries that its stack had.
func walked(v Value) (size, count int64, entries int) {
	var tr Tracer
	tr.stack = make([]*Header, 0, 1) // so that its growth shows in its capacity
	tr.Begin()
	tr.Value(v)
	most := 0
	for len(tr.stack) > 0 || tr.showMore() {
		most = max(most, len(tr.stack))
		if n := len(tr.stack); n > 0 {
			h := tr.stack[n-1]
			tr.stack = tr.stack[:n-1]
			h.self.Trace(&tr)
		}
	}
	tr = Tracer{epoch: tr.epoch}
	tr.Begin()
	tr.Value(v)
	size, count = tr.Finish()
	return size, count, most
}

func TestTheWalkOverLongContainersIsSmall(t *testing.T) {
	const n = 10_000
	c := newFake(budget.Limits{})
	list := must2(NewList(c.m, 0))(t)
	table := must2(NewDict(c.m))(t)
	set := must2(NewSet(c.m))(t)
	var inner int64
	for i := range n {
		item := must2(NewList(c.m, 0))(t)
		require.NoError(t, list.Append(c.m, item.Value()))
		key := must2(TupleOf(c.m, Int(int64(i))))(t)
		value := must2(NewList(c.m, 0))(t)
		require.NoError(t, table.Set(c, key, value.Value()))
		member := must2(TupleOf(c.m, Int(int64(-i))))(t)
		require.NoError(t, set.Add(c, member))
		inner += item.Size() + key.Object().Size() + value.Size() + member.Object().Size()
	}
	all := must2(TupleOf(c.m, list.Value(), table.Value(), set.Value(), list.Value()))(t)
	size, count, entries := walked(all)
	assert.Equal(t, int64(4*n+4), count, "each object once, and each")
	assert.Equal(t, inner+list.Size()+table.Size()+set.Size()+all.Object().Size(), size)
	assert.LessOrEqual(t, entries, 4*wideness)
}
