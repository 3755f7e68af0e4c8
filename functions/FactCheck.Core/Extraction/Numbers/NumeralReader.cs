using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>
/// Reads a numeral that begins at a token: "4,500", "two hundred and twenty-five", "1.2 million", "1 million 200 thousand",
/// "a million and a half", "half a million", "two dozen".
/// </summary>
internal static class NumeralReader
{
    private const int MostTokens = 16;

    public static bool TryRead(TokenStream stream, int start, int end, out Numeral numeral)
    {
        var reader = new State(stream, start, Math.Min(end, start + MostTokens));
        numeral = default;
        if (!reader.Read() || reader.Total is < 0 or > CountInterval.Maximum || reader.Total != decimal.Truncate(reader.Total))
        {
            return false;
        }

        var range = new TokenRange(start, reader.Position);
        var first = stream.SpanOf(start);
        var year = range.Count == 1 && first.Length == 4 && first.IndexOfAnyExceptInRange('0', '9') < 0 && reader.Total is >= 1000 and <= 2100;
        numeral = new Numeral(range, (long)reader.Total, stream[start].Kind == TokenKind.Number, reader.Dozens ? "dozen" : "exact", year);
        return true;
    }

    private ref struct State(TokenStream stream, int start, int end)
    {
        private readonly int _start = start;
        private decimal _group;
        private decimal _lastMultiplier;
        private bool _open;

        public int Position { get; private set; } = start;

        public decimal Total { get; private set; }

        public bool Dozens { get; private set; }

        public bool Read()
        {
            if (IsArticle(Position) && !(stream.TryMark<NumberWord>(Position + 1, out _, out var scale) && scale.Kind is NumberWordKind.Hundred or NumberWordKind.Multiplier or NumberWordKind.Dozen)
                && !(stream.TryMark<NumberWord>(Position, out _, out var pair) && pair.Kind is NumberWordKind.Pair or NumberWordKind.Half))
            {
                return false;
            }

            while (Position < end && Step())
            {
            }

            Total += _group;
            return Position > _start;
        }

        private bool Step()
        {
            if (stream[Position].Kind == TokenKind.Number)
            {
                return !_open && ReadDigits();
            }

            if (stream.TryMark<NumberWord>(Position, out var range, out var word) && range.End <= end)
            {
                return Accept(word, range);
            }

            var joined = IsJoint(Position) && Position > _start && Position + 1 < end;
            if (joined && stream.TryMark<NumberWord>(Position + 1, out var next, out var after))
            {
                return AcceptJoined(after, next);
            }

            if (Position == _start && IsArticle(Position))
            {
                _group = 1;
                _open = true;
                Position++;
                return true;
            }

            return false;
        }

        /// <summary>"and a half" after a multiplier, the hyphen of "twenty-five", the "and" of "hundred and five".</summary>
        private bool AcceptJoined(NumberWord word, TokenRange range)
        {
            if (word.Kind == NumberWordKind.Half)
            {
                Total += _lastMultiplier > 0 ? _lastMultiplier / 2 : 0;
                _group += _lastMultiplier > 0 ? 0 : 0.5m;
                Position = range.End;
                return _lastMultiplier == 0;
            }

            var hyphen = stream.IsMark(Position, '-');
            var fits = word.Kind is NumberWordKind.Unit ? hyphen ? _group % 100 >= 20 && _group % 10 == 0 : _group % 100 == 0 && _group + Total >= 100
                : !hyphen && word.Kind is NumberWordKind.Ten && _group % 100 == 0 && _group + Total >= 100;
            fits |= hyphen && word.Kind is NumberWordKind.Hundred or NumberWordKind.Multiplier;
            if (!fits || (stream[_start].Kind == TokenKind.Number && _group > 0 && _lastMultiplier == 0))
            {
                return false;
            }

            Position++;
            return Accept(word, range);
        }

        private bool Accept(NumberWord word, TokenRange range)
        {
            switch (word.Kind)
            {
                case NumberWordKind.Unit or NumberWordKind.Ten:
                    if (_open && (_group % 10 != 0 || word.Value >= (_group % 100 == 0 ? 100 : 10)))
                    {
                        return false;
                    }

                    _group += word.Value;
                    break;
                case NumberWordKind.Hundred when _group is > 0 and < 100:
                    _group *= word.Value;
                    break;
                case NumberWordKind.Dozen when _group is > 0 and < 100 && Total == 0:
                    _group *= word.Value;
                    Dozens = true;
                    break;
                case NumberWordKind.Multiplier when _group > 0 && (_lastMultiplier == 0 || word.Value < _lastMultiplier):
                    Total += _group * word.Value;
                    _group = 0;
                    _lastMultiplier = word.Value;
                    Position = range.End;
                    _open = false;
                    return true;
                case NumberWordKind.Suffix when stream[Position - 1 < _start ? _start : Position - 1].Kind == TokenKind.Number && stream.IsGlued(Position):
                    _group *= word.Value;
                    break;
                case NumberWordKind.Pair or NumberWordKind.Half when Position == _start:
                    _group = word.Value;
                    Position = range.End;
                    _open = true;
                    return word.Kind == NumberWordKind.Half;
                default:
                    return false;
            }

            _open = true;
            Position = range.End;
            return true;
        }

        private bool ReadDigits()
        {
            var scaled = stream.TryMark<NumberWord>(Position + 1, out _, out var next) && next.Kind is NumberWordKind.Multiplier or NumberWordKind.Suffix;
            if (_lastMultiplier > 0 && !scaled)
            {
                return false;
            }

            if (!DigitReader.TryRead(stream.SpanOf(Position), scaled, out var value))
            {
                return false;
            }

            Position++;
            while (value < CountInterval.Maximum && IsGroupAfterSpace(Position))
            {
                value = (value * 1000) + decimal.Parse(stream.SpanOf(Position), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
                Position++;
            }

            _group = value;
            _open = true;
            return true;
        }

        /// <summary>"4 500": three digits after a space, after one to three digits that no month precedes.</summary>
        private readonly bool IsGroupAfterSpace(int index) =>
            index < end && stream[index].Kind == TokenKind.Number && stream.SpanOf(index) is { Length: 3 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && stream[index].Start - stream[index - 1].End == 1 && !stream[index].Has(TokenFlags.LineBefore)
            && stream[_start].End - stream[_start].Start <= 3 && stream.SpanOf(_start)[0] != '0' && !stream.Is(_start - 1, WordClass.Month)
            && !stream.IsGlued(index + 1);

        private readonly bool IsJoint(int index) => stream.Is(index, WordClass.And) || stream.IsHyphen(index);

        private readonly bool IsArticle(int index) => stream.Is(index, WordClass.IndefiniteArticle);
    }
}
