namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// The face of the marginal cone on which the observed margins lie (Fienberg and Rinaldo 2012). With zero cells the
/// likelihood may keep rising along directions d of the parameters with (Xd) = 0 where people were seen and (Xd) ≤ 0 where
/// none were; the cells pushed below zero by some such direction are off the face, and their fitted value is zero. The
/// estimate exists when there is no such cell. Positive margins do not suffice.
/// </summary>
internal sealed class LikelihoodFace
{
    private LikelihoodFace(uint offFace, int rank, bool determined, HiddenLimit? limit)
    {
        OffFace = offFace;
        Rank = rank;
        Status = offFace == 0 ? ModelStatus.Exists : determined ? ModelStatus.BoundaryEstimable : ModelStatus.NotEstimable;
        Limit = limit;
    }

    /// <summary>Cells whose fitted value is zero, one bit each.</summary>
    public uint OffFace { get; }

    /// <summary>Rank of the design on the other cells.</summary>
    public int Rank { get; }

    /// <summary>What that means for the people on no list.</summary>
    public ModelStatus Status { get; }

    /// <summary>Where their number goes, when it is not estimable.</summary>
    public HiddenLimit? Limit { get; }

    /// <summary>Finds the face.</summary>
    /// <param name="parameters">Sets of the model's parameters.</param>
    /// <param name="cells">Number of cells, cell 0 included.</param>
    /// <param name="seen">Cells with people, one bit each.</param>
    /// <param name="empty">Cells without people; cells in neither are not part of the table.</param>
    public static LikelihoodFace Find(ReadOnlySpan<int> parameters, int cells, uint seen, uint empty)
    {
        // A model without the term of all lists has independent parameters on a table without gaps.
        if (empty == 0)
        {
            return new LikelihoodFace(0, parameters.Length, true, null);
        }

        var design = new Elimination(parameters, cells);
        foreach (var cell in Bits(seen))
        {
            design.Pivot(cell);
        }

        if (design.Rank == parameters.Length)
        {
            return new LikelihoodFace(0, design.Rank, true, null);
        }

        // What is still free are the directions that leave the seen cells alone. Pivots in empty cells make the values
        // there the coordinates: v is how far each pivot cell is pushed down, and the other cells follow linearly.
        var directions = new Elimination([.. design.Free]);
        var pivots = Bits(empty).Select(cell => (Cell: cell, Row: directions.Pivot(cell, everywhere: true))).ToList();
        var coordinates = pivots.Where(pivot => pivot.Row >= 0).ToList();
        var others = pivots.Where(pivot => pivot.Row < 0).Select(pivot => pivot.Cell).ToList();
        double[] Along(int cell) => [.. coordinates.Select(coordinate => directions[coordinate.Row, cell])];

        var cone = new Cone(coordinates.Count, [.. others.Select(Along)]);
        var point = cone.InteriorPoint();
        double Pushed(int cell) => Along(cell).Zip(point, (a, v) => a * v).Sum();
        var offFace = Mask(coordinates.Where((_, j) => point[j] > Elimination.Tolerance).Select(coordinate => coordinate.Cell)
            .Concat(others.Where(cell => Pushed(cell) > Elimination.Tolerance)));
        if (offFace == 0)
        {
            return new LikelihoodFace(0, design.Rank + coordinates.Count, true, null);
        }

        foreach (var cell in Bits(empty & ~offFace))
        {
            design.Pivot(cell);
        }

        if (design.Free.All(direction => Math.Abs(direction[0]) < Elimination.Tolerance))
        {
            return new LikelihoodFace(offFace, design.Rank, true, null);
        }

        // Pushing cells down changes the level by minus this; the level is the logarithm of the people on no list.
        var level = Along(0);
        var falls = cone.IsPositiveSomewhere(level);
        var rises = cone.IsPositiveSomewhere([.. level.Select(value => -value)]);
        var limit = falls && rises ? HiddenLimit.Indeterminate : rises ? HiddenLimit.Infinite : HiddenLimit.Zero;
        return new LikelihoodFace(offFace, design.Rank, false, limit);
    }

    /// <summary>Parameters that are independent on the given cells.</summary>
    public static int[] Independent(ReadOnlySpan<int> parameters, int cells, uint on)
    {
        var design = new Elimination(parameters, cells);
        foreach (var cell in Bits(on))
        {
            design.Pivot(cell);
        }

        var all = parameters.ToArray();
        return [.. design.Independent.Select(row => all[row])];
    }

    /// <summary>Numbers of the bits set.</summary>
    public static IEnumerable<int> Bits(uint mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            yield return System.Numerics.BitOperations.TrailingZeroCount(mask);
        }
    }

    /// <summary>The bits of some numbers.</summary>
    public static uint Mask(IEnumerable<int> bits) => bits.Aggregate(0u, (mask, bit) => mask | (1u << bit));
}
