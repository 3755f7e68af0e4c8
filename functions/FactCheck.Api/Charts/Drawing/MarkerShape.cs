namespace FactCheck.Api.Charts.Drawing;

/// <summary>The shape of a mark, so that sides are told apart without colour.</summary>
internal enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    Pentagon,
}
