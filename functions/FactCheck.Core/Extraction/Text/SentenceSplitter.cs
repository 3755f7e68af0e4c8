using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Groups tokens into sentences. An empty line always ends one; a line break does unless the line was merely wrapped.</summary>
internal static class SentenceSplitter
{
    /// <summary>Shorter lines are headlines or items of a list rather than wrapped text.</summary>
    private const int WrappedLine = 50;

    /// <summary>No sentence is longer, whatever the text: what looks at a whole sentence stays linear.</summary>
    private const int LongestSentence = 250;

    public static List<Sentence> Split(string text, ReadOnlySpan<Token> tokens, LanguagePack language)
    {
        var sentences = new List<Sentence>((tokens.Length / 16) + 4);
        var first = 0;
        var lineStart = 0;
        var paragraph = -1;
        var quoted = false;
        var opensQuoted = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenFlags.ParagraphBefore))
            {
                paragraph++;
                (quoted, opensQuoted) = (false, false);
            }

            if (tokens[i].Has(TokenFlags.LineBefore))
            {
                lineStart = tokens[i].Start;
            }

            if (tokens[i].Kind == TokenKind.Punctuation && Quotation.IsMark(text[tokens[i].Start]))
            {
                var mark = text[tokens[i].Start];
                quoted = Quotation.Opens(mark) || (!Quotation.Closes(mark) && !quoted);
            }

            var last = i + 1 == tokens.Length || tokens[i + 1].Has(TokenFlags.ParagraphBefore) || i + 1 - first >= LongestSentence;
            if (!last && !EndsSentence(text, tokens, i, lineStart, language))
            {
                continue;
            }

            sentences.Add(new Sentence(sentences.Count, new TokenRange(first, i + 1), Math.Max(paragraph, 0), opensQuoted));
            opensQuoted = quoted;
            first = i + 1;
        }

        return sentences;
    }

    private static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int index, int lineStart, LanguagePack language)
    {
        ref readonly var next = ref tokens[index + 1];
        if (!next.Has(TokenFlags.SpaceBefore))
        {
            return false;
        }

        if (next.Has(TokenFlags.LineBefore) && !IsWrapped(text, tokens, index, lineStart))
        {
            return true;
        }

        var end = index;
        while (end > 0 && tokens[end].Kind == TokenKind.Punctuation && IsClosing(text[tokens[end].Start]))
        {
            end--;
        }

        return tokens[end].Kind == TokenKind.Punctuation && text[tokens[end].Start] is '.' or '!' or '?' or '…'
            ? StartsSentence(text, next) && !IsAbbreviation(tokens, end, language, text)
            : EndsWithInitials(text, tokens[end], language) && StartsSentence(text, next) && language.Is(next.Word, WordClass.SentenceOpener);
    }

    private static bool IsWrapped(string text, ReadOnlySpan<Token> tokens, int index, int lineStart)
    {
        var next = text[tokens[index + 1].Start];
        return char.IsLower(next) || (tokens[index].End - lineStart >= WrappedLine && text[tokens[index].End - 1] is not ('.' or '!' or '?' or ':' or '…') && char.IsLetterOrDigit(next));
    }

    private static bool IsClosing(char c) => c is ')' or ']' or '\'' or '’' || Quotation.IsMark(c);

    private static bool StartsSentence(string text, in Token next) =>
        next.Kind switch
        {
            TokenKind.Word => next.Has(TokenFlags.Capital),
            TokenKind.Number => true,
            _ => text[next.Start] is '(' or '[' or '\'' or '‘' or '-' or '–' or '—' or '•' || Quotation.IsMark(text[next.Start]),
        };

    private static bool IsAbbreviation(ReadOnlySpan<Token> tokens, int stop, LanguagePack language, string text)
    {
        if (stop == 0 || text[tokens[stop].Start] != '.' || tokens[stop].Has(TokenFlags.SpaceBefore) || tokens[stop - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        ref readonly var word = ref tokens[stop - 1];
        return (word.End - word.Start == 1 && word.Has(TokenFlags.Capital)) || language.Is(word.Word, WordClass.Abbreviation);
    }

    private static bool EndsWithInitials(string text, in Token token, LanguagePack language) =>
        token.Kind == TokenKind.Word && text[token.End - 1] == '.' && !language.Is(token.Word, WordClass.Title);
}
