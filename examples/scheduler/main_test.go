package main

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

func TestEveryScriptHasItsTurns(t *testing.T) {
	ctx := context.Background()
	one, err := runAll(ctx, 700, 1)
	require.NoError(t, err)
	two, err := runAll(ctx, 700, 2)
	require.NoError(t, err)
	for i := range one {
		a, b := one[i].execution.Result().Usage, two[i].execution.Result().Usage
		assert.Equal(t, a, b, "what a script spends does not depend on who runs it")
		assert.Equal(t, one[i].turns, two[i].turns)
		assert.InDelta(t, float64(a.Steps)/slice, one[i].turns, 2, "turns are of equal length, but for what a single operation takes")
	}
	endless := two[665]
	require.Equal(t, 666, endless.seed)
	require.ErrorAs(t, endless.err, new(*minipy.LimitError))
	assert.InDelta(t, budget+5, endless.execution.Result().Usage.Steps, 4, "it ends with the operation that goes beyond the budget")
	for _, other := range two {
		assert.LessOrEqual(t, other.turns, endless.turns, "none had more turns than the one that never ends")
	}
}

func TestCancellingEndsThemAll(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	tasks, err := runAll(ctx, 50, 2)
	require.NoError(t, err)
	for _, task := range tasks {
		assert.ErrorIs(t, task.err, context.Canceled)
	}
}
