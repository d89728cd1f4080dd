"""What igraph takes for the same graph, in processor milliseconds. Run by analysis.ts."""
import json, sys, time
import igraph

pairs = [tuple(map(int, line.split())) for line in open(sys.argv[1])]
out = {}
def timed(name, work):
    t = time.process_time()
    result = work()
    out[name] = (time.process_time() - t) * 1000
    return result
def build():
    g = igraph.Graph(n=int(sys.argv[2]), edges=pairs)
    return g.simplify()
g = timed('build', build)
timed('pagerank', lambda: g.pagerank())
timed('components', lambda: g.components())
timed('triangles', lambda: g.list_triangles() if not hasattr(g, 'adjacent_triangles') else g.adjacent_triangles())
found = timed('leiden', lambda: g.community_leiden(objective_function='modularity', n_iterations=2))
out['modularity'] = g.modularity(found.membership)
print(json.dumps(out))
