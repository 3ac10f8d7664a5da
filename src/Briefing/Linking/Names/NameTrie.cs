namespace Briefing.Linking.Names;

/// <summary>
/// The names as a tree of characters, walked one character at a time. The nodes are numbered level by level, so that
/// the children of a node are neighbours in order of their characters and two arrays hold the whole tree.
/// </summary>
internal sealed class NameTrie
{
    public const int Root = 0;

    /// <summary>No such node, no such name.</summary>
    public const int None = -1;

    /// <summary>For each node, the character that leads to it.</summary>
    private readonly char[] _characters;

    /// <summary>For each node, its first child; its last one stands before the first child of the next node.</summary>
    private readonly int[] _firstChildren;

    /// <summary>For each node, the name that ends there.</summary>
    private readonly int[] _names;

    private NameTrie(List<char> characters, List<int> firstChildren, List<int> names)
    {
        _characters = [.. characters];
        _firstChildren = [.. firstChildren];
        _names = [.. names];
    }

    /// <param name="keys">Different from each other and in ordinal order; a name is known by its index here.</param>
    public static NameTrie Of(IReadOnlyList<string> keys)
    {
        List<char> characters = ['\0'];
        List<int> firstChildren = [];
        List<int> names = [];
        var nodes = new Queue<(int First, int End, int Depth)>([(0, keys.Count, 0)]);
        while (nodes.TryDequeue(out var node))
        {
            firstChildren.Add(characters.Count);
            var endsHere = node.First < node.End && keys[node.First].Length == node.Depth;
            names.Add(endsHere ? node.First : None);
            for (var first = endsHere ? node.First + 1 : node.First; first < node.End; )
            {
                var end = EndOfBranch(keys, first, node.End, node.Depth);
                characters.Add(keys[first][node.Depth]);
                nodes.Enqueue((first, end, node.Depth + 1));
                first = end;
            }
        }

        firstChildren.Add(characters.Count);
        return new NameTrie(characters, firstChildren, names);
    }

    /// <summary>The node that the character leads to, or none.</summary>
    public int Step(int node, char character)
    {
        var first = _firstChildren[node];
        var index = _characters.AsSpan(first, _firstChildren[node + 1] - first).BinarySearch(character);
        return index < 0 ? None : first + index;
    }

    /// <summary>The name that ends at the node, or none.</summary>
    public int NameAt(int node) => _names[node];

    private static int EndOfBranch(IReadOnlyList<string> keys, int first, int end, int depth)
    {
        var next = first + 1;
        while (next < end && keys[next][depth] == keys[first][depth])
        {
            next++;
        }

        return next;
    }
}
