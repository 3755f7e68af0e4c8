namespace FactCheck.Core.Checking;

/// <summary>
/// What the evidence says about one count of a statement. Where several hold, the first in this order is the verdict; the
/// members stand in the order of <see cref="Rules.CheckRules"/>:
/// <list type="table">
/// <item><term>1 arithmeticError</term><description>The statement does not add up; needs no evidence.</description></item>
/// <item><term>2 supported</term><description>Exact scope, the source named, the same interval, and it stands.</description></item>
/// <item><term>3 retracted</term><description>The same, and the source took it back.</description></item>
/// <item><term>4 superseded</term><description>The same, and the source or its group gave another figure later.</description></item>
/// <item><term>5 misattributed</term><description>Exact scope, the same number, another source.</description></item>
/// <item><term>6 scopeMismatch</term><description>The same number for another place, people, harm or basis.</description></item>
/// <item><term>7 withinReported</term><description>Exact scope, inside the range of the figures that stand.</description></item>
/// <item><term>8 contradicted</term><description>Exact scope, outside every figure that stands; else by nesting.</description></item>
/// <item><term>9 unverified</term><description>Nothing comparable decides.</description></item>
/// </list>
/// </summary>
public enum CheckVerdict
{
    /// <summary>The statement's own numbers do not add up.</summary>
    ArithmeticError,

    /// <summary>A source of the side that it names said this figure, for this scope, and the figure stands.</summary>
    Supported,

    /// <summary>The source that it names said so, and took it back.</summary>
    Retracted,

    /// <summary>The source that it names said so, and it, or the group it belongs to, gave another figure later.</summary>
    Superseded,

    /// <summary>The figure exists for this scope, said by somebody else.</summary>
    Misattributed,

    /// <summary>The figure exists for another place, other people, another harm or another basis.</summary>
    ScopeMismatch,

    /// <summary>It lies inside the range reported for this scope.</summary>
    WithinReported,

    /// <summary>It lies outside every comparable figure, or outside the bounds that nested scopes impose.</summary>
    Contradicted,

    /// <summary>Nothing comparable decides.</summary>
    Unverified,
}
